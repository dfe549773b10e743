package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * Gives nodes properties and aspects: what the caller asks for, and what the model adds to it (mandatory aspects, aspects that
 * own a property, defaults).
 */
final class NodeChanges {
    private static final Set<QName> INTRINSIC = Set.of(
            ContentModel.PROP_STORE_PROTOCOL,
            ContentModel.PROP_STORE_IDENTIFIER,
            ContentModel.PROP_NODE_UUID,
            ContentModel.PROP_NODE_DBID);

    private final NodeTables tables;
    private final NodeEvents events;
    private final DictionaryService dictionary;
    private final Auditing auditing;
    private final PropertyValues values;

    NodeChanges(NodeTables tables, NodeEvents events, DictionaryService dictionary, Auditing auditing) {
        this.tables = tables;
        this.events = events;
        this.dictionary = dictionary;
        this.auditing = auditing;
        this.values = new PropertyValues(dictionary);
    }

    /** What a caller wants to be added or set. */
    record Wish(QName className, Set<QName> aspects, Map<QName, Serializable> properties, boolean replacesProperties) {}

    /** All properties as callers see them: the stored ones and those that follow from the node's identity. */
    static Map<QName, Serializable> propertiesOf(NodeRecord node) {
        Map<QName, Serializable> all = new LinkedHashMap<>(node.properties());
        all.put(ContentModel.PROP_STORE_PROTOCOL, node.ref().getStoreRef().getProtocol());
        all.put(ContentModel.PROP_STORE_IDENTIFIER, node.ref().getStoreRef().getIdentifier());
        all.put(ContentModel.PROP_NODE_UUID, node.ref().getId());
        all.put(ContentModel.PROP_NODE_DBID, node.id());
        if (all.get(ContentModel.PROP_NAME) == null) {
            all.put(ContentModel.PROP_NAME, node.ref().getId());
        }
        return all;
    }

    /** Fills a new node. Raises the events of its aspects, but none of its properties. */
    NodeRecord fill(NodeRecord node, Map<QName, Serializable> properties) {
        apply(node.ref(), new Wish(node.type(), Set.of(), properties, true), false, true);
        return tables.require(node.ref());
    }

    /** Whether anything changed. */
    boolean apply(NodeRef ref, Wish wish) {
        return apply(ref, wish, true, false);
    }

    private boolean apply(NodeRef ref, Wish wish, boolean tell, boolean isNew) {
        NodeRecord before = tables.require(ref);
        Map<QName, Serializable> propertiesBefore = propertiesOf(before);
        Map<QName, Serializable> wanted = values.convert(wish.properties());
        wanted.keySet().removeAll(INTRINSIC);
        wanted = isNew && !auditing.isOn(before) ? wanted : auditing.allowed(before, wanted);
        Set<QName> missing = missingAspects(before, wish, wanted);
        missing.forEach(aspect -> events.beforeAddAspect(ref, aspect));
        NodeRecord current = tables.require(ref);
        Map<QName, Serializable> after = changedProperties(current, wish, wanted, missing);
        boolean propertiesChanged = !after.equals(current.properties());
        Set<QName> aspects = new LinkedHashSet<>(current.aspects());
        boolean aspectsChanged = aspects.addAll(missing);
        if (propertiesChanged) {
            save(current.withProperties(after), aspects, isNew);
            if (tell) {
                events.onUpdateProperties(ref, propertiesBefore, propertiesOf(tables.require(ref)));
            }
        }
        if (aspectsChanged) {
            NodeRecord latest = tables.require(ref);
            Set<QName> merged = new LinkedHashSet<>(latest.aspects());
            merged.addAll(missing);
            save(latest.withAspects(merged), merged, isNew);
            missing.forEach(aspect -> events.onAddAspect(ref, aspect));
        }
        return propertiesChanged || aspectsChanged;
    }

    private void save(NodeRecord changed, Set<QName> aspects, boolean isNew) {
        NodeRecord seen = changed.withAspects(aspects);
        NodeRecord stamped = isNew ? auditing.stampNew(seen) : auditing.stampChanged(seen);
        store(stamped.withAspects(changed.aspects()));
    }

    void store(NodeRecord node) {
        tables.update(node);
        IntegrityCheck.touch(node.ref());
    }

    private Map<QName, Serializable> changedProperties(
            NodeRecord node, Wish wish, Map<QName, Serializable> wanted, Set<QName> missing) {
        Map<QName, Serializable> after =
                new LinkedHashMap<>(wish.replacesProperties() ? kept(node, wanted) : node.properties());
        Set<QName> classes = new LinkedHashSet<>(missing);
        classes.add(wish.className());
        classes.forEach(each -> defaultsOf(each).forEach((name, value) -> {
            if (!node.properties().containsKey(name)) {
                after.putIfAbsent(name, value);
            }
        }));
        after.putAll(wanted);
        return after;
    }

    /** When all properties are set anew, only those remain that a caller may not set. */
    private Map<QName, Serializable> kept(NodeRecord node, Map<QName, Serializable> wanted) {
        Map<QName, Serializable> kept = auditing.own(node);
        Serializable locale = node.properties().get(ContentModel.PROP_LOCALE);
        if (locale != null && !wanted.containsKey(ContentModel.PROP_LOCALE)) {
            kept.put(ContentModel.PROP_LOCALE, locale);
        }
        return kept;
    }

    private Map<QName, Serializable> defaultsOf(QName className) {
        ClassDefinition definition = dictionary.getClass(className);
        return definition == null ? Map.of() : values.convert(definition.getDefaultValues());
    }

    private Set<QName> missingAspects(NodeRecord node, Wish wish, Map<QName, Serializable> wanted) {
        Set<QName> needed = new LinkedHashSet<>(wish.aspects());
        addNeeded(wish.className(), needed);
        Set<QName> names = new LinkedHashSet<>(node.properties().keySet());
        names.addAll(wanted.keySet());
        for (QName name : names) {
            PropertyDefinition property = dictionary.getProperty(name);
            if (property != null && property.getContainerClass().isAspect()) {
                QName owner = property.getContainerClass().getName();
                if (node.aspects().stream().noneMatch(aspect -> dictionary.isSubClass(aspect, owner))) {
                    needed.add(owner);
                }
            }
        }
        Set<QName> missing = new LinkedHashSet<>();
        for (QName aspect : needed) {
            missing.add(aspect);
            addNeeded(aspect, missing);
        }
        missing.removeIf(
                aspect -> node.aspects().contains(aspect) && !wish.aspects().contains(aspect));
        missing.removeIf(aspect -> node.aspects().contains(aspect));
        return missing;
    }

    private void addNeeded(QName className, Set<QName> needed) {
        ClassDefinition definition = className == null ? null : dictionary.getClass(className);
        if (definition != null) {
            definition.getDefaultAspects().forEach((AspectDefinition aspect) -> needed.add(aspect.getName()));
        }
    }

    /** Gives the parent of a new link what the link's type asks of its source. */
    void applyToParent(NodeRef parent, QName assocType) {
        AssociationDefinition definition = dictionary.getAssociation(assocType);
        if (definition != null) {
            Set<QName> aspects = new LinkedHashSet<>();
            ClassDefinition source = definition.getSourceClass();
            if (source.isAspect()) {
                aspects.add(source.getName());
            }
            if (aspects.stream()
                    .anyMatch(aspect -> !tables.require(parent).aspects().contains(aspect))) {
                apply(parent, new Wish(ContentModel.TYPE_BASE, aspects, Map.of(), false));
            }
        }
    }
}
