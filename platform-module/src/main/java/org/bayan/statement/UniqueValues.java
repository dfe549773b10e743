package org.bayan.statement;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Keeps the values of a property unique. Each value is claimed under a key that the database holds unique, so that of two
 * transactions at the same moment exactly one is the first.
 */
public class UniqueValues {
    private static final String MODULE = "bayan";

    private final AttributeService attributeService;
    private final NodeService nodeService;
    private final String kind;
    private final QName property;
    private final UnaryOperator<String> key;

    /**
     * @param kind names the claims in the database; never to be changed
     * @param key values with one key are one value
     */
    public UniqueValues(
            AttributeService attributeService,
            NodeService nodeService,
            String kind,
            QName property,
            UnaryOperator<String> key) {
        this.attributeService = attributeService;
        this.nodeService = nodeService;
        this.kind = kind;
        this.property = property;
        this.key = key;
    }

    /**
     * Claims a value for a node.
     *
     * @return the node that holds the value already; empty if this one holds it now
     */
    public Optional<NodeRef> claim(String value, NodeRef node) {
        String wanted = key.apply(value);
        if (attributeService.getAttribute(MODULE, kind, wanted) == null) {
            try {
                attributeService.createAttribute(node.toString(), MODULE, kind, wanted);
                return Optional.empty();
            } catch (DuplicateAttributeException another) {
                // Somebody was faster by a moment: look who.
            }
        }
        Optional<NodeRef> holder = claimant(wanted).filter(held -> !held.equals(node));
        if (holder.isEmpty() || holds(holder.get(), wanted)) {
            return holder;
        }
        attributeService.setAttribute(node.toString(), MODULE, kind, wanted);
        return Optional.empty();
    }

    /** Gives a value up, if this node holds it; says whether it did. */
    public boolean release(String value, NodeRef node) {
        String held = key.apply(value);
        boolean holds = claimant(held).filter(node::equals).isPresent();
        if (holds) {
            attributeService.removeAttribute(MODULE, kind, held);
        }
        return holds;
    }

    /** The node that holds a value now. */
    public Optional<NodeRef> holder(String value) {
        String wanted = key.apply(value);
        return claimant(wanted).filter(holder -> holds(holder, wanted));
    }

    private Optional<NodeRef> claimant(String wanted) {
        return Optional.ofNullable(attributeService.getAttribute(MODULE, kind, wanted))
                .map(value -> new NodeRef(value.toString()));
    }

    /** A holder that is gone, or has another value now, holds nothing. */
    private boolean holds(NodeRef holder, String wanted) {
        return nodeService.exists(holder)
                && nodeService.getProperty(holder, property) instanceof String value
                && key.apply(value).equals(wanted);
    }
}
