package org.bayan.statement.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;

/**
 * Keeps reference codes unique. Each code is claimed under a key that the database holds unique, so that of two uploads at
 * the same moment exactly one is the first. Codes that differ only in case are one code.
 */
public class ReferenceCodes {
    private static final String MODULE = "bayan";
    private static final String KIND = "referenceCode";

    private final AttributeService attributeService;
    private final NodeService nodeService;

    public ReferenceCodes(AttributeService attributeService, NodeService nodeService) {
        this.attributeService = attributeService;
        this.nodeService = nodeService;
    }

    /**
     * Claims a code for a statement.
     *
     * @return the statement that holds the code already; empty if this one holds it now
     */
    public Optional<NodeRef> claim(String code, NodeRef statement) {
        String key = key(code);
        if (attributeService.getAttribute(MODULE, KIND, key) == null) {
            try {
                attributeService.createAttribute(statement.toString(), MODULE, KIND, key);
                return Optional.empty();
            } catch (DuplicateAttributeException another) {
                // Somebody was faster by a moment: look who.
            }
        }
        Optional<NodeRef> holder = holder(key).filter(held -> !held.equals(statement));
        if (holder.isEmpty() || holds(holder.get(), key)) {
            return holder;
        }
        attributeService.setAttribute(statement.toString(), MODULE, KIND, key);
        return Optional.empty();
    }

    /** Gives a code up, if this statement holds it; says whether it did. */
    public boolean release(String code, NodeRef statement) {
        String key = key(code);
        boolean held = holder(key).filter(statement::equals).isPresent();
        if (held) {
            attributeService.removeAttribute(MODULE, KIND, key);
        }
        return held;
    }

    private Optional<NodeRef> holder(String key) {
        return Optional.ofNullable(attributeService.getAttribute(MODULE, KIND, key))
                .map(value -> new NodeRef(value.toString()));
    }

    /** A holder that is gone, or has another code now, holds nothing. */
    private boolean holds(NodeRef holder, String key) {
        return nodeService.exists(holder)
                && nodeService.getProperty(holder, BayanModel.PROP_REFERENCE_CODE) instanceof String code
                && key(code).equals(key);
    }

    private static String key(String code) {
        return Normalizer.normalize(code.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
