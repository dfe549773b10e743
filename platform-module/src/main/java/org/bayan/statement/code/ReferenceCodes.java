package org.bayan.statement.code;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;
import org.bayan.statement.UniqueValues;

/** Keeps reference codes unique. Codes that differ only in case are one code. */
public class ReferenceCodes {
    private final UniqueValues values;

    public ReferenceCodes(AttributeService attributeService, NodeService nodeService) {
        this.values = new UniqueValues(
                attributeService, nodeService, "referenceCode", BayanModel.PROP_REFERENCE_CODE, ReferenceCodes::key);
    }

    /**
     * Claims a code for a statement.
     *
     * @return the statement that holds the code already; empty if this one holds it now
     */
    public Optional<NodeRef> claim(String code, NodeRef statement) {
        return values.claim(code, statement);
    }

    /** Gives a code up, if this statement holds it; says whether it did. */
    public boolean release(String code, NodeRef statement) {
        return values.release(code, statement);
    }

    private static String key(String code) {
        return Normalizer.normalize(code.strip(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
