package org.bayan.embedded.http.auth;

import jakarta.servlet.http.HttpServletRequest;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthenticationService;

/** Makes the sender of a request the current user of the thread. The caller clears the thread with {@link #end}. */
public final class RequestAuthenticator {
    private final AuthenticationService authentication;
    private final RetryingTransactionHelper transactions;

    /** Authenticates against the repository's users. */
    public RequestAuthenticator(AuthenticationService authentication, RetryingTransactionHelper transactions) {
        this.authentication = authentication;
        this.transactions = transactions;
    }

    /** Whether the request's credentials are good; if so the thread acts as their owner. */
    public boolean authenticate(HttpServletRequest request) {
        return authenticate(Credentials.of(request));
    }

    /** Whether these credentials are good; if so the thread acts as their owner. */
    public boolean authenticate(Credentials credentials) {
        return transactions.doInTransaction(() -> check(credentials), false, true);
    }

    /** Makes the thread act as guest; false if guests are not allowed. */
    public boolean authenticateAsGuest() {
        return transactions.doInTransaction(
                () -> {
                    try {
                        authentication.authenticateAsGuest();
                        return true;
                    } catch (AuthenticationException e) {
                        return false;
                    }
                },
                false,
                true);
    }

    /** Forgets the thread's user. */
    public void end() {
        authentication.clearCurrentSecurityContext();
    }

    private boolean check(Credentials credentials) {
        try {
            if (credentials instanceof Credentials.Ticket ticket) {
                authentication.validate(ticket.value());
                return true;
            }
            if (credentials instanceof Credentials.Password password) {
                authentication.authenticate(password.user(), password.password());
                return true;
            }
            return false;
        } catch (AuthenticationException e) {
            authentication.clearCurrentSecurityContext();
            return false;
        }
    }
}
