package org.bayan.embedded.http.rest.nodes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.RestException;

/** Aspects between the REST API's prefixed names and the nodes that carry them. Auditing stays as it is. */
public final class NodeAspects {
    private final QualifiedNames names;
    private final DictionaryService dictionary;
    private final NodeService nodes;
    private final RuleOwners rules;

    /** Tells whether a folder has rules, which keeps their aspect on it. */
    @FunctionalInterface
    public interface RuleOwners {
        /** Whether this node has rules. */
        boolean hasRules(NodeRef node);
    }

    /** Changes nodes as the current user. */
    public NodeAspects(QualifiedNames names, DictionaryService dictionary, NodeService nodes, RuleOwners rules) {
        this.names = names;
        this.dictionary = dictionary;
        this.nodes = nodes;
        this.rules = rules;
    }

    /** The aspects that a caller sees. */
    List<String> shown(NodeRef node) {
        return shown(nodes.getAspects(node));
    }

    /** What a caller sees of these aspects. */
    public List<String> shown(Collection<QName> aspects) {
        return aspects.stream()
                .filter(aspect -> !names.isHidden(aspect))
                .map(names::prefixed)
                .toList();
    }

    /**
     * Aspects as a caller sent them; null gives null.
     *
     * @throws RestException with status 400 if one is unknown
     * @throws IllegalArgumentException if one may not be set through the API
     */
    public Set<QName> sent(List<String> aspects) {
        if (aspects == null) {
            return null;
        }
        Set<QName> read = new LinkedHashSet<>();
        for (String name : aspects) {
            QName aspect = names.parse(name);
            if (dictionary.getAspect(aspect) == null) {
                throw RestException.invalid("Unknown aspect: " + name);
            }
            if (names.isHidden(aspect)) {
                throw new IllegalArgumentException("NameSpace cannot be used by API: " + name);
            }
            read.add(aspect);
        }
        return read;
    }

    /** Adds aspects; null adds none. */
    public void add(NodeRef node, Set<QName> aspects) {
        if (aspects != null) {
            aspects.stream()
                    .filter(aspect -> !aspect.equals(ContentModel.ASPECT_AUDITABLE))
                    .forEach(aspect -> nodes.addAspect(node, aspect, null));
        }
    }

    /** Adds and removes aspects until the node has exactly these; null changes nothing. */
    public void replace(NodeRef node, Set<QName> wanted) {
        if (wanted == null) {
            return;
        }
        Set<QName> present = nodes.getAspects(node);
        present.stream()
                .filter(aspect -> !wanted.contains(aspect) && isReplaceable(node, aspect))
                .forEach(aspect -> nodes.removeAspect(node, aspect));
        wanted.stream()
                .filter(aspect -> !present.contains(aspect) && isReplaceable(node, aspect))
                .forEach(aspect -> nodes.addAspect(node, aspect, null));
    }

    private boolean isReplaceable(NodeRef node, QName aspect) {
        boolean keptForRules = aspect.getLocalName().equals("rules") && rules.hasRules(node);
        return !names.isHidden(aspect) && !aspect.equals(ContentModel.ASPECT_AUDITABLE) && !keptForRules;
    }
}
