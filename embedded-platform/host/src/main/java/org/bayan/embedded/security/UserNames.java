package org.bayan.embedded.security;

import java.util.Locale;
import org.bayan.embedded.store.KeyValueStore;

/** User names differ in more than case, as in an ACS whose user names are not case-sensitive. */
public final class UserNames {
    private static final String KEY = "username/";

    private final KeyValueStore store;

    public UserNames(KeyValueStore store) {
        this.store = store;
    }

    /** The name as the person was created with, where there is one; else the name as given. */
    public String canonical(String userName) {
        String known = store.get(KEY + userName.toLowerCase(Locale.ROOT));
        return known == null ? userName : known;
    }

    public boolean exists(String userName) {
        return store.get(KEY + userName.toLowerCase(Locale.ROOT)) != null;
    }

    void add(String userName) {
        store.put(KEY + userName.toLowerCase(Locale.ROOT), userName);
    }

    void remove(String userName) {
        store.remove(KEY + userName.toLowerCase(Locale.ROOT));
    }
}
