package org.bayan.embedded.http.rest;

/** One operation of one resource, run as the authenticated user within a retrying transaction: it may be called again. */
@FunctionalInterface
public interface RestOperation {
    /** Answers the call. What it throws becomes an error answer by {@link ErrorMapping}'s table. */
    RestAnswer perform(RestCall call);
}
