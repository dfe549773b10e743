package org.bayan.embedded.security;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.ValueCodec;

/** A user's password as it is kept: salted and stretched with PBKDF2 (NIST SP 800-132). */
record Credential(String userName, String salt, String hash, int rounds, boolean enabled) {
    private static final int ROUNDS = 60_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;

    static Credential of(String userName, char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String text = HexFormat.of().formatHex(salt);
        return new Credential(userName, text, stretch(password, salt, ROUNDS), ROUNDS, true);
    }

    boolean matches(char[] password) {
        byte[] given = stretch(password, HexFormat.of().parseHex(salt), rounds).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII));
    }

    Credential withEnabled(boolean on) {
        return new Credential(userName, salt, hash, rounds, on);
    }

    private static String stretch(char[] password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(Arrays.copyOf(password, password.length), salt, rounds, BITS);
        try {
            byte[] made = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return HexFormat.of().formatHex(made);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("This Java has no PBKDF2WithHmacSHA256", problem);
        } finally {
            key.clearPassword();
        }
    }

    static final Codec<Credential> CODEC = new Codec<>() {
        @Override
        public void write(Credential value, DataOutput out) throws IOException {
            ValueCodec.writeText(value.userName, out);
            ValueCodec.writeText(value.salt, out);
            ValueCodec.writeText(value.hash, out);
            out.writeInt(value.rounds);
            out.writeBoolean(value.enabled);
        }

        @Override
        public Credential read(DataInput in) throws IOException {
            return new Credential(
                    ValueCodec.readText(in),
                    ValueCodec.readText(in),
                    ValueCodec.readText(in),
                    in.readInt(),
                    in.readBoolean());
        }
    };
}
