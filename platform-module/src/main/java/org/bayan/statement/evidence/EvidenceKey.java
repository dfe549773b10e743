package org.bayan.statement.evidence;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.bayan.statement.Transactions;

/**
 * The repository's own key, 256 random bits in ACS's attributes, which no API, form or version reaches. It is made once, when it is
 * needed first, and is part of every backup of the database.
 */
public class EvidenceKey {
    private static final String MODULE = "bayan";
    private static final String KIND = "evidence";
    private static final String NAME = "key";
    private static final int BYTES = 32;

    private final AttributeService attributeService;
    private final Transactions transactions;
    private volatile SecretKey known;

    public EvidenceKey(AttributeService attributeService, Transactions transactions) {
        this.attributeService = attributeService;
        this.transactions = transactions;
    }

    /** Empty if nothing has been sealed yet. */
    public Optional<SecretKey> find() {
        if (known == null) {
            Object stored = transactions.read(() -> attributeService.getAttribute(MODULE, KIND, NAME));
            known = stored == null ? null : key(stored.toString());
        }
        return Optional.ofNullable(known);
    }

    /** Made if there is none; stands from then on, whatever becomes of the transaction around. */
    public SecretKey require() {
        return find().orElseGet(() -> {
            make();
            return find().orElseThrow(() -> new IllegalStateException("The key of the evidence was not stored"));
        });
    }

    private void make() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            transactions.write(() -> {
                attributeService.createAttribute(Base64.getEncoder().encodeToString(random), MODULE, KIND, NAME);
                return null;
            });
        } catch (DuplicateAttributeException another) {
            // Another server was faster by a moment: its key is the key.
        }
    }

    private static SecretKey key(String stored) {
        return new SecretKeySpec(Base64.getDecoder().decode(stored), "AES");
    }
}
