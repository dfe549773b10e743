package org.bayan.statement.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Makes a part of the evidence unreadable but for this repository: AES-256 in GCM, with a random nonce before it, as Base64. */
public class EvidenceSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final EvidenceKey key;
    private final SecureRandom random = new SecureRandom();

    public EvidenceSeal(EvidenceKey key) {
        this.key = key;
    }

    String seal(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = run(Cipher.ENCRYPT_MODE, key.require(), nonce, plain);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + CIPHER, e);
        }
    }

    /**
     * @throws IOException if it was changed, or sealed by another repository
     */
    byte[] open(String sealed) throws IOException {
        SecretKey known = key.find().orElseThrow(() -> new IOException("The key of the sealed evidence is missing"));
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return run(Cipher.DECRYPT_MODE, known, nonce, rest);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IOException("The sealed part of the evidence cannot be opened", e);
        }
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] bytes) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(bytes);
    }
}
