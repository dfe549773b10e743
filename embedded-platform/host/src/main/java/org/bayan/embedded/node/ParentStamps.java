package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Touches {@code cm:modified} of a folder when its children come, go or change names, if the link's type says so. It happens after
 * the commit, in a transaction of its own that may lose a race, so that uploads into one folder never wait for one another.
 */
final class ParentStamps {
    private static final Object KEY = ParentStamps.class;

    private final NodeTables tables;
    private final DictionaryService dictionary;
    private final Auditing auditing;
    private final TransactionService transactions;

    ParentStamps(NodeTables tables, DictionaryService dictionary, Auditing auditing, TransactionService transactions) {
        this.tables = tables;
        this.dictionary = dictionary;
        this.auditing = auditing;
        this.transactions = transactions;
    }

    void touch(ChildAssociationRef link) {
        AssociationDefinition definition = dictionary.getAssociation(link.getTypeQName());
        NodeRecord parent = link.getParentRef() == null ? null : tables.find(link.getParentRef());
        if (parent == null
                || !(definition instanceof ChildAssociationDefinition)
                || !((ChildAssociationDefinition) definition).getPropagateTimestamps()
                || !auditing.isOn(parent)) {
            return;
        }
        Set<NodeRef> waiting = AlfrescoTransactionSupport.getResource(KEY);
        if (waiting == null) {
            waiting = new LinkedHashSet<>();
            AlfrescoTransactionSupport.bindResource(KEY, waiting);
            AlfrescoTransactionSupport.bindListener(new AfterCommit(waiting));
        }
        waiting.add(link.getParentRef());
    }

    private void stamp(NodeRef parent, String user, Date date) {
        NodeRecord record = tables.find(parent);
        if (record != null && record.aspects().contains(ContentModel.ASPECT_AUDITABLE)) {
            Map<QName, Serializable> properties = new LinkedHashMap<>(record.properties());
            properties.put(ContentModel.PROP_MODIFIER, user);
            properties.put(ContentModel.PROP_MODIFIED, date);
            tables.update(record.withProperties(properties));
        }
    }

    private final class AfterCommit extends TransactionListenerAdapter {
        private final Set<NodeRef> parents;

        AfterCommit(Set<NodeRef> parents) {
            this.parents = parents;
        }

        @Override
        public void afterCommit() {
            String current = AuthenticationUtil.getFullyAuthenticatedUser();
            String user = current == null ? AuthenticationUtil.getSystemUserName() : current;
            Date now = new Date();
            if (!stamped(parents, user, now) && parents.size() > 1) {
                // One of them is contended: the others are not to go without their stamps for that.
                parents.forEach(parent -> stamped(Set.of(parent), user, now));
            }
        }

        private boolean stamped(Set<NodeRef> folders, String user, Date date) {
            try {
                transactions
                        .getRetryingTransactionHelper()
                        .doInTransaction(
                                () -> {
                                    folders.forEach(folder -> stamp(folder, user, date));
                                    return null;
                                },
                                false,
                                true);
                return true;
            } catch (ConcurrencyFailureException lost) {
                return false;
            }
        }
    }
}
