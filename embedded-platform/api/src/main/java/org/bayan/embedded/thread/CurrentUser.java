package org.bayan.embedded.thread;

/**
 * Who the current thread acts for. The ACS API reads it by static calls, so it must live beside that API; the host sets
 * it when it has checked a password or a ticket. Not part of ACS: extensions never see it.
 */
public final class CurrentUser {
    private static final ThreadLocal<Identity> CURRENT = ThreadLocal.withInitial(() -> Identity.NOBODY);

    private CurrentUser() {}

    /**
     * The user who logged in, and the user in whose name the work is done. Both are null when nobody is logged in.
     */
    public record Identity(String authenticated, String effective) {
        static final Identity NOBODY = new Identity(null, null);
    }

    public static Identity get() {
        return CURRENT.get();
    }

    public static void set(Identity identity) {
        CURRENT.set(identity);
    }

    /** Marks the user as logged in on this thread. */
    public static void logIn(String userName) {
        CURRENT.set(new Identity(userName, userName));
    }

    public static void clear() {
        CURRENT.remove();
    }
}
