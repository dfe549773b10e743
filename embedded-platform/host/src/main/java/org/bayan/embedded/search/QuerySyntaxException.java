package org.bayan.embedded.search;

import org.alfresco.error.AlfrescoRuntimeException;

/** A query that cannot be read. The message names the position and what was expected; the asker has to change the query. */
public class QuerySyntaxException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public QuerySyntaxException(String message) {
        super(message);
    }

    public QuerySyntaxException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The problem together with where it is, counted in characters from 1. */
    public static QuerySyntaxException at(int offset, String problem) {
        return new QuerySyntaxException("Query, character " + (offset + 1) + ": " + problem);
    }
}
