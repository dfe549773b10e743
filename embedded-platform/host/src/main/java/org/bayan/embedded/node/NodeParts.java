package org.bayan.embedded.node;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.policy.Policies;

/** Puts the node service together. */
public final class NodeParts {
    private NodeParts() {}

    /** @param security the permissions of nodes */
    public static HostNodeService nodeService(
            NodeTables tables,
            Policies policies,
            BehaviourFilter filter,
            DictionaryService dictionary,
            TransactionService transactions,
            NodeFollower security) {
        NodeEvents events = new NodeEvents(policies, tables);
        Auditing auditing = new Auditing(filter);
        NodeChanges changes = new NodeChanges(tables, events, dictionary, auditing);
        ParentStamps stamps = new ParentStamps(tables, dictionary, auditing, transactions);
        return new HostNodeService(
                tables,
                events,
                changes,
                new NodeCreator(tables, events, changes, stamps, dictionary),
                new NodeDeleter(tables, events, stamps, dictionary, security),
                new NodeMover(tables, events, stamps, security),
                new IntegrityCheck(tables, dictionary),
                security,
                dictionary);
    }
}
