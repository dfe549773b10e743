package org.bayan.embedded.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bayan.embedded.store.KeyValueStore;

/** Passwords as salted PBKDF2 hashes. Few rounds, as the embedded platform is for development and tests only. */
final class Passwords {
    private static final String KEY = "password/";
    private static final int ROUNDS = 1_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;

    private final KeyValueStore store;
    private final SecureRandom random = new SecureRandom();

    Passwords(KeyValueStore store) {
        this.store = store;
    }

    boolean exists(String user) {
        return store.get(KEY + user) != null;
    }

    void set(String user, char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        store.put(KEY + user, hex(salt) + ":" + hex(hash(password, salt)));
    }

    boolean matches(String user, char[] password) {
        String kept = store.get(KEY + user);
        if (kept == null) {
            return false;
        }
        int colon = kept.indexOf(':');
        byte[] salt = HexFormat.of().parseHex(kept.substring(0, colon));
        byte[] wanted = HexFormat.of().parseHex(kept.substring(colon + 1));
        return MessageDigest.isEqual(wanted, hash(password, salt));
    }

    void remove(String user) {
        store.remove(KEY + user);
    }

    private static byte[] hash(char[] password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password, salt, ROUNDS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
