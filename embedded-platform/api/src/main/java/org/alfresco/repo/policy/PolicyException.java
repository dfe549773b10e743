package org.alfresco.repo.policy;

/** A policy or a behaviour is wrongly declared. */
public class PolicyException extends RuntimeException {
    public PolicyException(String msg) {
        super(msg);
    }

    public PolicyException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
