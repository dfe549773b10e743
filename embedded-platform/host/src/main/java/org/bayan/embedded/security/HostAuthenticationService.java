package org.bayan.embedded.security;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.bayan.embedded.store.RepositoryStore;
import org.bayan.embedded.store.Table;
import org.bayan.embedded.thread.CurrentUser;

/** Names, passwords and tickets. Two user names that differ by case alone are one. */
public final class HostAuthenticationService implements MutableAuthenticationService {
    private final Table<Credential> credentials;
    private final Tickets tickets;

    public HostAuthenticationService(RepositoryStore store, Clock clock) {
        this.credentials = store.table("credentials", Credential.CODEC);
        this.tickets = new Tickets(clock);
    }

    private static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    private Credential find(String userName) {
        return userName == null ? null : credentials.get(key(userName));
    }

    private Credential require(String userName) {
        Credential found = find(userName);
        if (found == null) {
            throw new AuthenticationException("User name does not exist: " + userName);
        }
        return found;
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        Credential found = find(userName);
        return found != null && found.enabled();
    }

    @Override
    public void authenticate(String userName, char[] password) {
        Credential found = find(userName);
        if (found == null || password == null || !found.enabled() || !found.matches(password)) {
            clearCurrentSecurityContext();
            throw new AuthenticationException("Failed to authenticate");
        }
        CurrentUser.logIn(found.userName());
    }

    @Override
    public void authenticateAsGuest() {
        throw new AuthenticationException("Guest authentication is not allowed");
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return false;
    }

    @Override
    public boolean authenticationExists(String userName) {
        return find(userName) != null;
    }

    @Override
    public String getCurrentUserName() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public void invalidateUserSession(String userName) {
        tickets.endAllOf(userName);
    }

    @Override
    public void invalidateTicket(String ticket) {
        tickets.end(ticket);
    }

    @Override
    public void validate(String ticket) {
        String userName = tickets.userOf(ticket);
        if (userName == null) {
            clearCurrentSecurityContext();
            throw new AuthenticationException("Missing ticket for " + ticket);
        }
        CurrentUser.logIn(userName);
    }

    @Override
    public String getCurrentTicket() {
        return tickets.ofUser(getCurrentUserName());
    }

    @Override
    public String getNewTicket() {
        return tickets.create(getCurrentUserName());
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public boolean isCurrentUserTheSystemUser() {
        return AuthenticationUtil.getSystemUserName().equals(getCurrentUserName());
    }

    @Override
    public Set<String> getDomains() {
        return Set.of();
    }

    @Override
    public Set<String> getDomainsThatAllowUserCreation() {
        return Set.of();
    }

    @Override
    public Set<String> getDomainsThatAllowUserDeletion() {
        return Set.of();
    }

    @Override
    public Set<String> getDomiansThatAllowUserPasswordChanges() {
        return Set.of();
    }

    @Override
    public Set<String> getDefaultAdministratorUserNames() {
        return Set.of(AuthenticationUtil.getAdminUserName());
    }

    @Override
    public Set<String> getDefaultGuestUserNames() {
        return Set.of(AuthenticationUtil.getGuestUserName());
    }

    @Override
    public boolean isAuthenticationMutable(String userName) {
        return authenticationExists(userName);
    }

    @Override
    public boolean isAuthenticationCreationAllowed() {
        return true;
    }

    @Override
    public void createAuthentication(String userName, char[] password) {
        if (authenticationExists(userName)) {
            throw new AuthenticationException("User already exists: " + userName);
        }
        credentials.put(key(userName), Credential.of(userName, password));
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) {
        if (!require(userName).matches(oldPassword)) {
            throw new AuthenticationException("The old password is not right for " + userName);
        }
        setAuthentication(userName, newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        credentials.put(key(userName), Credential.of(require(userName).userName(), newPassword));
    }

    @Override
    public void deleteAuthentication(String userName) {
        credentials.remove(key(require(userName).userName()));
        tickets.endAllOf(userName);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) {
        credentials.put(key(userName), require(userName).withEnabled(enabled));
    }
}
