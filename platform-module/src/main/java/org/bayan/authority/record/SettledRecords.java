package org.bayan.authority.record;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * The records that have been settled in the current transaction, by this module's own services or at its end.
 */
public class SettledRecords {
    private static final String SETTLED = SettledRecords.class.getName() + ".settled";

    /** Must be called inside a transaction. */
    public void add(NodeRef record) {
        Set<NodeRef> settled = AlfrescoTransactionSupport.getResource(SETTLED);
        if (settled == null) {
            settled = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(SETTLED, settled);
        }
        settled.add(record);
    }

    public boolean contains(NodeRef record) {
        Set<NodeRef> settled = AlfrescoTransactionSupport.getResource(SETTLED);
        return settled != null && settled.contains(record);
    }
}
