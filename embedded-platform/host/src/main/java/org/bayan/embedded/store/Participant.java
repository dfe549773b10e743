package org.bayan.embedded.store;

/**
 * Another store that commits with the transactions of this one, a database for example. It commits when it is certain that no
 * other transaction was faster; only a crash between its commit and the store's, within the same call, would leave one without
 * the other.
 */
public interface Participant {
    void commit();

    /** Called once at the end, after a commit or without one; what is not committed is rolled back. */
    void end();
}
