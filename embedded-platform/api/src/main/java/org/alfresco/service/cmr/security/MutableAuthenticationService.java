package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.authentication.AuthenticationException;

/** Authentication whose users and passwords can be changed. */
public interface MutableAuthenticationService extends AuthenticationService {
    boolean isAuthenticationMutable(String userName);

    boolean isAuthenticationCreationAllowed();

    void createAuthentication(String userName, char[] password) throws AuthenticationException;

    void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) throws AuthenticationException;

    void setAuthentication(String userName, char[] newPassword) throws AuthenticationException;

    void deleteAuthentication(String userName) throws AuthenticationException;

    void setAuthenticationEnabled(String userName, boolean enabled) throws AuthenticationException;
}
