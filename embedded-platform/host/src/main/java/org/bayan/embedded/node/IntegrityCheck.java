package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Checks the nodes that a transaction touched, right before it commits and after all behaviours: enforced mandatory properties and
 * constraints.
 */
public final class IntegrityCheck {
    /** What callers read even where it is not stored, since it follows from the node's identity. */
    private static final Set<QName> NEVER_MISSING = Set.of(
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID,
            ContentModel.PROP_NAME);

    private static final int AFTER_ALL_BEHAVIOURS = 100;
    private static final Object TOUCHED = IntegrityCheck.class;

    private final NodeTables tables;
    private final DictionaryService dictionary;

    IntegrityCheck(NodeTables tables, DictionaryService dictionary) {
        this.tables = tables;
        this.dictionary = dictionary;
    }

    static void touch(NodeRef node) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            Set<NodeRef> touched = AlfrescoTransactionSupport.getResource(TOUCHED);
            if (touched == null) {
                touched = new LinkedHashSet<>();
                AlfrescoTransactionSupport.bindResource(TOUCHED, touched);
            }
            touched.add(node);
        }
    }

    /** Makes the current transaction check what it touches. */
    void watch() {
        AlfrescoTransactionSupport.bindListener(new Listener(this), AFTER_ALL_BEHAVIOURS);
    }

    private void check() {
        Set<NodeRef> touched = AlfrescoTransactionSupport.getResource(TOUCHED);
        List<IntegrityRecord> found = new ArrayList<>();
        if (touched != null) {
            touched.stream()
                    .filter(node -> !NodeEvents.isSilent(node))
                    .map(tables::find)
                    .filter(node -> node != null)
                    .forEach(node -> check(node, found));
        }
        if (!found.isEmpty()) {
            throw new IntegrityException(found);
        }
    }

    private void check(NodeRecord node, List<IntegrityRecord> found) {
        check(node, dictionary.getType(node.type()), found);
        node.aspects().forEach(aspect -> check(node, dictionary.getAspect(aspect), found));
    }

    private static void check(NodeRecord node, ClassDefinition definition, List<IntegrityRecord> found) {
        if (definition != null) {
            definition.getProperties().values().forEach(property -> check(node, property, found));
        }
    }

    private static void check(NodeRecord node, PropertyDefinition property, List<IntegrityRecord> found) {
        Serializable value = NodeChanges.propertiesOf(node).get(property.getName());
        boolean empty = value == null || value instanceof Collection && ((Collection<?>) value).isEmpty();
        if (empty
                && !NEVER_MISSING.contains(property.getName())
                && property.isMandatory()
                && property.isMandatoryEnforced()) {
            found.add(new IntegrityRecord("Mandatory property not set: \n   Node: " + node.ref() + "\n   Type: "
                    + node.type() + "\n   Property: " + property.getName()));
        }
        if (value != null) {
            property.getConstraints().forEach(constraint -> check(node, property, constraint, value, found));
        }
    }

    private static void check(
            NodeRecord node,
            PropertyDefinition property,
            ConstraintDefinition constraint,
            Serializable value,
            List<IntegrityRecord> found) {
        try {
            constraint.getConstraint().evaluate(value);
        } catch (ConstraintException refusal) {
            found.add(new IntegrityRecord("Invalid property value: \n   Node: " + node.ref() + "\n   Name: "
                    + NodeCreator.name(node.properties(), node.ref()) + "\n   Type: " + node.type()
                    + "\n   Property: " + property.getName() + "\n   Constraint: " + refusal.getMessage()));
        }
    }

    /** One per transaction, however often it is bound. */
    private static final class Listener extends TransactionListenerAdapter {
        private final IntegrityCheck check;

        Listener(IntegrityCheck check) {
            this.check = check;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            check.check();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener && ((Listener) other).check == check;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(check);
        }
    }
}
