package org.bayan.embedded.http.rest;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionServiceException;
import org.bayan.embedded.http.body.BodyTooLargeException;
import org.bayan.embedded.search.QuerySyntaxException;

/**
 * The one place that turns an exception of the repository into a status of the REST API. The nearest mapped class among the
 * exception and its superclasses decides, as in the exception table of the API; all else is a 500.
 */
final class ErrorMapping {
    private static final int UNPROCESSABLE = 422;

    private final Map<Class<?>, Integer> statuses = new HashMap<>();

    ErrorMapping() {
        statuses.put(IllegalArgumentException.class, 400);
        statuses.put(CyclicChildRelationshipException.class, 400);
        statuses.put(VersionServiceException.class, 400);
        statuses.put(TypeConversionException.class, 400);
        statuses.put(QuerySyntaxException.class, 400);
        statuses.put(UnsupportedOperationException.class, 501);
        statuses.put(InvalidNodeRefException.class, 404);
        statuses.put(VersionDoesNotExistException.class, 404);
        statuses.put(AuthenticationException.class, 401);
        statuses.put(AccessDeniedException.class, 403);
        statuses.put(NodeLockedException.class, 409);
        statuses.put(DuplicateChildNodeNameException.class, 409);
        statuses.put(InvalidTypeException.class, 409);
        statuses.put(BodyTooLargeException.class, 413);
        statuses.put(UnableToAquireLockException.class, UNPROCESSABLE);
        statuses.put(UnableToReleaseLockException.class, UNPROCESSABLE);
        statuses.put(IntegrityException.class, UNPROCESSABLE);
    }

    RestError errorFor(Throwable failure) {
        if (failure instanceof RestException refusal) {
            return new RestError(refusal.status(), refusal.errorKey(), refusal.getMessage());
        }
        if (failure instanceof AccessDeniedException) {
            RestException denied = RestException.denied();
            return new RestError(denied.status(), denied.errorKey(), denied.getMessage());
        }
        return new RestError(statusOf(failure.getClass()), RestError.DEFAULT_KEY, sentence(failure));
    }

    private int statusOf(Class<?> type) {
        for (Class<?> candidate = type; candidate != null; candidate = candidate.getSuperclass()) {
            Integer status = statuses.get(candidate);
            if (status != null) {
                return status;
            }
        }
        return 500;
    }

    private static String sentence(Throwable failure) {
        String message = failure.getLocalizedMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
