package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.RestException;

/** Properties between the REST API's map of prefixed names and the repository's map of qualified names. */
public final class NodeProperties {
    /** Shown as members of the node itself, or not at all. */
    private static final Set<QName> NOT_SHOWN = Set.of(
            ContentModel.PROP_NAME,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_CONTENT,
            ContentModel.PROP_INITIAL_VERSION,
            ContentModel.PROP_AUTO_VERSION_PROPS,
            ContentModel.PROP_AUTO_VERSION);

    private static final Set<QName> AUDIT = Set.of(
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_MODIFIED,
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_CREATED,
            ContentModel.PROP_ACCESSED);

    /** Hold a user name that is shown as a user. */
    private static final Set<QName> PEOPLE = Set.of(
            ContentModel.PROP_CREATOR,
            ContentModel.PROP_MODIFIER,
            ContentModel.PROP_OWNER,
            ContentModel.PROP_LOCK_OWNER,
            ContentModel.PROP_WORKING_COPY_OWNER);

    private final QualifiedNames names;
    private final DictionaryService dictionary;
    private final UserNames users;

    /** Knows properties from the dictionary. */
    public NodeProperties(QualifiedNames names, DictionaryService dictionary, UserNames users) {
        this.names = names;
        this.dictionary = dictionary;
        this.users = users;
    }

    /** What of a node's properties a caller sees, by prefixed name. Null values and empty texts are left out. */
    Map<String, Object> shown(Map<QName, Serializable> properties) {
        Map<String, Object> shown = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (value != null && !"".equals(value) && !names.isHidden(name) && !NOT_SHOWN.contains(name)) {
                shown.put(names.prefixed(name), PEOPLE.contains(name) ? users.of(value.toString()) : value);
            }
        });
        return shown;
    }

    /**
     * Properties as a caller sent them.
     *
     * @throws RestException with status 400 if one is unknown or a prefix is
     * @throws IllegalArgumentException if one may not be set through the API
     */
    public Map<QName, Serializable> sent(Map<String, Object> properties) {
        Map<QName, Serializable> values = new HashMap<>();
        if (properties != null) {
            properties.forEach((name, value) -> put(values, name, value));
        }
        return values;
    }

    private void put(Map<QName, Serializable> values, String name, Object value) {
        QName property = names.parse(name);
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition == null) {
            throw RestException.invalid("Unknown property: " + name);
        }
        if (names.isHidden(property)) {
            throw new IllegalArgumentException("NameSpace cannot be used by API: " + name);
        }
        if (AUDIT.contains(property)) {
            throw new IllegalArgumentException("Cannot be used by API: " + name);
        }
        values.put(property, value(definition, value));
    }

    private static Serializable value(PropertyDefinition definition, Object value) {
        boolean reference =
                DataTypeDefinition.NODE_REF.equals(definition.getDataType().getName());
        if (reference && value instanceof String text) {
            return NodeRef.isNodeRef(text)
                    ? new NodeRef(text)
                    : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, text);
        }
        return (Serializable) value;
    }
}
