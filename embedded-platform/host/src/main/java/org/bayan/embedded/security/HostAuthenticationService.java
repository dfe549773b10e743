package org.bayan.embedded.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.bayan.embedded.store.KeyValueStore;
import org.bayan.embedded.thread.CurrentUser;

/** Users who log in with a password or a ticket. Tickets last as long as the host runs, or until they are ended. */
public class HostAuthenticationService implements MutableAuthenticationService {
    private static final String TICKET_PREFIX = "TICKET_";
    private static final int TICKET_BYTES = 20;
    private static final String DISABLED = "disabled/";

    private final KeyValueStore store;
    private final Passwords passwords;
    private final UserNames userNames;
    private final Map<String, String> userByTicket = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    public HostAuthenticationService(KeyValueStore store, UserNames userNames) {
        this.store = store;
        this.passwords = new Passwords(store);
        this.userNames = userNames;
    }

    @Override
    public void authenticate(String userName, char[] password) {
        String user = userNames.canonical(userName);
        if (!passwords.matches(user, password) || !getAuthenticationEnabled(user)) {
            CurrentUser.clear();
            throw new AuthenticationException("Failed to authenticate");
        }
        CurrentUser.logIn(user);
    }

    @Override
    public void validate(String ticket) {
        String user = userByTicket.get(ticket);
        if (user == null || !getAuthenticationEnabled(user)) {
            CurrentUser.clear();
            throw new AuthenticationException("Missing ticket for " + ticket);
        }
        CurrentUser.logIn(user);
    }

    @Override
    public void authenticateAsGuest() {
        CurrentUser.logIn(AuthenticationUtil.getGuestUserName());
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return true;
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        return store.get(DISABLED + userNames.canonical(userName)) == null;
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) {
        if (enabled) {
            store.remove(DISABLED + userNames.canonical(userName));
        } else {
            store.put(DISABLED + userNames.canonical(userName), "true");
        }
    }

    @Override
    public boolean authenticationExists(String userName) {
        return passwords.exists(userNames.canonical(userName));
    }

    @Override
    public String getCurrentUserName() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public String getCurrentTicket() {
        String user = getCurrentUserName();
        return userByTicket.entrySet().stream()
                .filter(entry -> entry.getValue().equals(user))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(this::getNewTicket);
    }

    @Override
    public String getNewTicket() {
        byte[] bytes = new byte[TICKET_BYTES];
        random.nextBytes(bytes);
        String ticket = TICKET_PREFIX + HexFormat.of().formatHex(bytes);
        userByTicket.put(ticket, getCurrentUserName());
        return ticket;
    }

    @Override
    public void invalidateTicket(String ticket) {
        userByTicket.remove(ticket);
    }

    @Override
    public void invalidateUserSession(String userName) {
        userByTicket.values().removeIf(userNames.canonical(userName)::equals);
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
        passwords.set(userNames.canonical(userName), password);
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) {
        if (!passwords.matches(userNames.canonical(userName), oldPassword)) {
            throw new AuthenticationException("Old password is not correct for user " + userName);
        }
        passwords.set(userNames.canonical(userName), newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        passwords.set(userNames.canonical(userName), newPassword);
        invalidateUserSession(userName);
    }

    @Override
    public void deleteAuthentication(String userName) {
        passwords.remove(userNames.canonical(userName));
        setAuthenticationEnabled(userName, true);
        invalidateUserSession(userName);
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
}
