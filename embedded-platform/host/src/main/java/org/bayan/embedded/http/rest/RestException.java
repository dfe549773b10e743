package org.bayan.embedded.http.rest;

import org.alfresco.error.AlfrescoRuntimeException;

/**
 * A refusal of the REST API: an HTTP status, the error key that clients branch on, and a sentence. The API uses a message id as
 * key where it has one ({@code framework.exception.EntityNotFound}) and the sentence itself where it has none.
 */
public final class RestException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String errorKey;

    private RestException(int status, String errorKey, String sentence) {
        super(sentence == null ? "" : sentence);
        this.status = status;
        this.errorKey = errorKey;
    }

    /** A refusal whose key is its own sentence. */
    public static RestException of(int status, String sentence) {
        return new RestException(status, sentence, sentence);
    }

    /** 400: something in the request is wrong. */
    public static RestException invalid(String sentence) {
        return of(400, sentence);
    }

    /** 400: a value from a closed set is expected. */
    public static RestException invalidArgument(String sentence) {
        return new RestException(
                400, "framework.exception.InvalidArgument", "An invalid argument was received : " + sentence);
    }

    /** 400: the where clause names a property that cannot be compared so. */
    public static RestException invalidProperty(String property, String value, String comparison) {
        return new RestException(
                400,
                "framework.exception.InvalidProperty",
                "The property '" + property + "' with value '" + value + "' isn't supported for " + comparison
                        + " comparison");
    }

    /** 400: the where clause cannot be read. */
    public static RestException invalidQuery(String clause) {
        return new RestException(
                400, "framework.exception.InvalidQuery", "An invalid WHERE query was received. " + clause);
    }

    /** 400: the include or select clause cannot be read. */
    public static RestException invalidSelect(String parameter, String clause) {
        return new RestException(
                400, "framework.exception.InvalidSelect", "An invalid " + parameter + " was received. " + clause);
    }

    /** 403: the caller may not do that. */
    public static RestException denied() {
        return new RestException(403, "framework.exception.PermissionDenied", "Permission was denied");
    }

    /** 404: nothing has that id. */
    public static RestException noEntity(String id) {
        return new RestException(
                404, "framework.exception.EntityNotFound", "The entity with id: " + id + " was not found");
    }

    /** 404 with a sentence; a null sentence gives an answer without key, as the API gives for an unknown collection. */
    public static RestException notFound(String sentence) {
        return of(404, sentence);
    }

    /** 405: the resource has no such operation. */
    public static RestException unsupported() {
        return new RestException(
                405, "framework.exception.UnsupportedResourceOperation", "The operation is unsupported");
    }

    /** 409: what is there already forbids it. */
    public static RestException conflict(String sentence) {
        return of(409, sentence);
    }

    /** A refusal with the API's default key. */
    public static RestException defaultKey(int status, String sentence) {
        return new RestException(status, RestError.DEFAULT_KEY, sentence);
    }

    int status() {
        return status;
    }

    String errorKey() {
        return errorKey;
    }
}
