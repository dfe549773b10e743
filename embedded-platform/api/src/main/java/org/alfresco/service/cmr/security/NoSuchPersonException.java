package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.person.PersonException;

/** There is no such person. */
public class NoSuchPersonException extends PersonException {
    public NoSuchPersonException(String userName) {
        super(userName);
    }

    public String getUserName() {
        throw new UnsupportedOperationException("TODO");
    }
}
