package org.bayan.authority.record;

import java.text.Normalizer;
import java.util.Optional;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;
import org.bayan.statement.UniqueValues;

/** Keeps the ids of authority records unique over all kinds. */
public class AuthorityIds {
    private final UniqueValues values;

    public AuthorityIds(AttributeService attributeService, NodeService nodeService) {
        this.values = new UniqueValues(
                attributeService, nodeService, "authorityId", BayanModel.PROP_AUTHORITY_ID, AuthorityIds::normalised);
    }

    /**
     * @return the record that holds the id already; empty if this one holds it now
     */
    public Optional<NodeRef> claim(String id, NodeRef record) {
        return values.claim(id, record);
    }

    /** Gives an id up, if this record holds it. */
    public void release(String id, NodeRef record) {
        values.release(id, record);
    }

    /** The record that has an id now, right after the write that gave it. */
    public Optional<NodeRef> holder(String id) {
        return values.holder(id);
    }

    /** Ids are compared as they are written: an archive may tell a from A. */
    public static String normalised(String id) {
        return Normalizer.normalize(id.strip(), Normalizer.Form.NFC);
    }
}
