package org.bayan.authority.record;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.bayan.authority.AuthorityRefused;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Collects the records that a transaction makes or changes by doors other than this module's services, and has them judged at
 * its end, when a working copy shows as one. A listener does so and not a behaviour, because ACS would wrap a behaviour's refusal
 * into an error of the server.
 */
public class OpenRecords {
    private static final String OPEN = OpenRecords.class.getName() + ".open";

    private final Settlement settlement;

    public OpenRecords(Settlement settlement) {
        this.settlement = settlement;
    }

    /**
     * Must be called inside a transaction.
     *
     * @param before the properties before the change; empty for a new record
     */
    public void add(NodeRef record, Map<QName, Serializable> before) {
        Judgement judgement = AlfrescoTransactionSupport.getResource(OPEN);
        if (judgement == null || judgement.isOver) {
            judgement = new Judgement(settlement);
            AlfrescoTransactionSupport.bindResource(OPEN, judgement);
            AlfrescoTransactionSupport.bindListener(judgement);
        }
        judgement.records.putIfAbsent(record, before);
    }

    /** Of the records of one transaction; what changes while it runs is left to the next one. */
    private static final class Judgement extends TransactionListenerAdapter {
        private final Settlement settlement;
        private final Map<NodeRef, Map<QName, Serializable>> records = new LinkedHashMap<>();
        private boolean isOver;

        Judgement(Settlement settlement) {
            this.settlement = settlement;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            isOver = true;
            try {
                records.forEach(settlement::settle);
            } catch (AuthorityRefused refused) {
                String sentence = I18NUtil.getMessage(refused.key(), refused.arguments());
                throw new IntegrityException(sentence == null ? refused.key() : sentence, List.of());
            }
        }
    }
}
