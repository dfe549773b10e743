package org.alfresco.service.cmr.security;

import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;

/** Log in, log out and tickets. */
public interface AuthenticationService {
    boolean getAuthenticationEnabled(String userName) throws AuthenticationException;

    void authenticate(String userName, char[] password) throws AuthenticationException;

    void authenticateAsGuest() throws AuthenticationException;

    boolean guestUserAuthenticationAllowed();

    boolean authenticationExists(String userName);

    String getCurrentUserName() throws AuthenticationException;

    void invalidateUserSession(String userName) throws AuthenticationException;

    void invalidateTicket(String ticket) throws AuthenticationException;

    void validate(String ticket) throws AuthenticationException;

    String getCurrentTicket();

    String getNewTicket();

    void clearCurrentSecurityContext();

    boolean isCurrentUserTheSystemUser();

    Set<String> getDomains();

    Set<String> getDomainsThatAllowUserCreation();

    Set<String> getDomainsThatAllowUserDeletion();

    Set<String> getDomiansThatAllowUserPasswordChanges();

    Set<String> getDefaultAdministratorUserNames();

    Set<String> getDefaultGuestUserNames();
}
