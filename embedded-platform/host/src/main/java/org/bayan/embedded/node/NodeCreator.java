package org.bayan.embedded.node;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.alfresco.util.PropertyMap;
import org.springframework.extensions.surf.util.I18NUtil;

/** Makes nodes. */
final class NodeCreator {
    private static final int LONGEST_UUID = 50;

    private final NodeTables tables;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final ParentStamps stamps;
    private final DictionaryService dictionary;

    NodeCreator(
            NodeTables tables,
            NodeEvents events,
            NodeChanges changes,
            ParentStamps stamps,
            DictionaryService dictionary) {
        this.tables = tables;
        this.events = events;
        this.changes = changes;
        this.stamps = stamps;
        this.dictionary = dictionary;
    }

    ChildAssociationRef create(
            NodeRef parent, QName assocType, QName assocName, QName type, Map<QName, Serializable> wanted) {
        if (assocName.getLocalName().length() > QName.MAX_LENGTH) {
            throw new IllegalArgumentException("Localname is too long. Length of "
                    + assocName.getLocalName().length() + " exceeds the maximum of " + QName.MAX_LENGTH);
        }
        tables.require(parent);
        Map<QName, Serializable> properties = wanted == null ? Map.of() : wanted;
        NodeRef node = new NodeRef(parent.getStoreRef(), uuid(properties));
        events.beforeCreate(parent, assocType, assocName, type);
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        tables.create(new NodeRecord(0, 0, node, type, Set.of(), Map.of()));
        ChildAssociationRef link = new ChildAssociationRef(assocType, parent, assocName, node, true, -1);
        tables.link(link, name(properties, node));
        Map<QName, Serializable> all = new LinkedHashMap<>(properties);
        all.putIfAbsent(ContentModel.PROP_LOCALE, I18NUtil.getLocale());
        NodeRecord made = changes.fill(tables.require(node), all);
        IntegrityCheck.touch(node);
        stamps.touch(link);
        events.onCreate(link);
        events.onCreateChild(link, true);
        events.onUpdateProperties(node, PropertyMap.EMPTY_MAP, NodeChanges.propertiesOf(made));
        changes.applyToParent(parent, assocType);
        return link;
    }

    private static String uuid(Map<QName, Serializable> properties) {
        String given = (String) properties.get(ContentModel.PROP_NODE_UUID);
        if (given != null && given.length() > LONGEST_UUID) {
            throw new IllegalArgumentException("Explicit UUID may not be greater than 50 characters: " + given);
        }
        return given == null ? GUID.generate() : given;
    }

    static String name(Map<QName, Serializable> properties, NodeRef node) {
        Serializable name = properties.get(ContentModel.PROP_NAME);
        return name == null ? node.getId() : name.toString();
    }
}
