package org.bayan.authority.record;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityRefused;
import org.bayan.statement.TransactionGathering;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Collects the records that a transaction makes or changes by doors other than this module's services, and has them judged at
 * its end, when a working copy shows as one. A listener does so and not a behaviour, because ACS would wrap a behaviour's refusal
 * into an error of the server.
 */
public class OpenRecords {
    private final Settlement settlement;
    private final TransactionGathering<Map<NodeRef, Map<QName, Serializable>>> changed =
            TransactionGathering.beforeCommit(LinkedHashMap::new, this::settle);

    public OpenRecords(Settlement settlement) {
        this.settlement = settlement;
    }

    /**
     * Must be called inside a transaction.
     *
     * @param before the properties before the change; empty for a new record
     */
    public void add(NodeRef record, Map<QName, Serializable> before) {
        changed.open().putIfAbsent(record, before);
    }

    private void settle(Map<NodeRef, Map<QName, Serializable>> records) {
        changed.startAnew();
        try {
            records.forEach(settlement::settle);
        } catch (AuthorityRefused refused) {
            String sentence = I18NUtil.getMessage(refused.key(), refused.arguments());
            throw new IntegrityException(sentence == null ? refused.key() : sentence, List.of());
        }
    }
}
