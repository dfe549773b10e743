package org.bayan.statement.link;

import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.evidence.CandidateEvidence;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.evidence.LinkState;

/**
 * The properties of {@code bay:linked}, made of the links for search, facets and lists. They are seen by everyone who may read
 * the statement; therefore a record that not every reader of the archive may see is in none of them.
 */
public class LinkProperties {
    /** All but the stamp, which says when one of these last changed. */
    static final List<QName> NAMES = List.of(
            BayanModel.PROP_LINKED_AUTHORITY_IDS,
            BayanModel.PROP_LINKED_AUTHORITY_NAMES,
            BayanModel.PROP_LINKED_NAME_FORMS,
            BayanModel.PROP_SUGGESTED_AUTHORITY_IDS,
            BayanModel.PROP_OPEN_SUGGESTIONS,
            BayanModel.PROP_OPEN_NAMES,
            BayanModel.PROP_LINK_BATCH_IDS);

    private final NodeService nodeService;
    private final AuthorityReferences references;
    private final PublicLinks publicLinks;
    private final Clock clock;

    public LinkProperties(
            NodeService nodeService, AuthorityReferences references, PublicLinks publicLinks, Clock clock) {
        this.nodeService = nodeService;
        this.references = references;
        this.publicLinks = publicLinks;
        this.clock = clock;
    }

    /** What the properties should be; null for one that should not be there. */
    Map<QName, Serializable> of(List<LinkEvidence> links) {
        PublicLinks.Look visible = publicLinks.look();
        Set<String> ids = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> forms = new LinkedHashSet<>();
        Set<String> suggested = new LinkedHashSet<>();
        Set<String> openNames = new LinkedHashSet<>();
        Set<String> batches = new TreeSet<>();
        int open = 0;
        for (LinkEvidence link : links) {
            if (link.batchId() != null) {
                batches.add(link.batchId());
            }
            if (link.isLinked()) {
                visible.find(link.authorityId()).ifPresent(record -> {
                    ids.add(record.id());
                    names.add(references.displayName(record));
                    forms.addAll(references.nameForms(record));
                });
            } else if (link.state().isOpen()) {
                List<String> offered = link.candidates().stream()
                        .map(CandidateEvidence::authorityId)
                        .filter(id -> visible.find(id).isPresent())
                        .toList();
                suggested.addAll(offered);
                if (link.state() == LinkState.UNKNOWN || !offered.isEmpty()) {
                    open += link.state() == LinkState.SUGGESTED ? 1 : 0;
                    openNames.add(OpenName.of(link).text());
                }
            }
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_LINKED_AUTHORITY_IDS, list(ids));
        properties.put(BayanModel.PROP_LINKED_AUTHORITY_NAMES, list(names));
        properties.put(BayanModel.PROP_LINKED_NAME_FORMS, list(forms));
        properties.put(BayanModel.PROP_SUGGESTED_AUTHORITY_IDS, list(suggested));
        properties.put(BayanModel.PROP_OPEN_SUGGESTIONS, open);
        properties.put(BayanModel.PROP_OPEN_NAMES, list(openNames));
        properties.put(BayanModel.PROP_LINK_BATCH_IDS, list(batches));
        return properties;
    }

    private static Serializable list(Collection<String> values) {
        return values.isEmpty() ? null : new ArrayList<>(values);
    }

    /** The names of the properties that are not what they should be. */
    List<QName> wrong(NodeRef statement, Map<QName, Serializable> wanted) {
        Map<QName, Serializable> present = nodeService.getProperties(statement);
        return NAMES.stream()
                .filter(name -> !Objects.equals(plain(present.get(name)), plain(wanted.get(name))))
                .toList();
    }

    private static Object plain(Serializable value) {
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? null : List.copyOf(many);
        }
        return value;
    }

    /** Writes what has changed, and the stamp if anything has. */
    void write(NodeRef statement, Map<QName, Serializable> wanted) {
        Map<QName, Serializable> set = new HashMap<>();
        List<QName> wrong = wrong(statement, wanted);
        for (QName name : wrong) {
            if (wanted.get(name) == null) {
                nodeService.removeProperty(statement, name);
            } else {
                set.put(name, wanted.get(name));
            }
        }
        if (!wrong.isEmpty()) {
            set.put(BayanModel.PROP_LINKS_CHANGED_AT, Date.from(clock.instant()));
            nodeService.addAspect(statement, BayanModel.ASPECT_LINKED, set);
        }
    }
}
