package org.bayan.embedded.http.webscript.builtin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * Stores a filled-in form: {@code prop_cm_title} sets a property, {@code assoc_cm_references_added} and {@code _removed} change an
 * association, and {@code alf_destination} is the folder of a node that is made.
 */
final class FormStore {
    private static final String PROPERTY = "prop_";
    private static final String ASSOCIATION = "assoc_";
    private static final String ADDED = "_added";
    private static final String REMOVED = "_removed";

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final NamespaceService namespaces;

    FormStore(NodeService nodes, DictionaryService dictionary, NamespaceService namespaces) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    NodeRef save(FormItem item, JsonNode sent) {
        Map<QName, Serializable> properties = properties(sent);
        NodeRef node = item.node();
        if (node == null) {
            node = create(
                    item.typeName(), properties, sent.path("alf_destination").asText(""));
        } else if (!properties.isEmpty()) {
            nodes.addProperties(node, properties);
        }
        link(node, sent);
        return node;
    }

    private NodeRef create(QName type, Map<QName, Serializable> properties, String destination) {
        if (!NodeRef.isNodeRef(destination)) {
            throw new WebScriptException(
                    Status.STATUS_BAD_REQUEST, "The field alf_destination must be the reference of a folder");
        }
        Serializable name = properties.computeIfAbsent(
                ContentModel.PROP_NAME, key -> UUID.randomUUID().toString());
        QName child =
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name.toString()));
        return nodes.createNode(new NodeRef(destination), ContentModel.ASSOC_CONTAINS, child, type, properties)
                .getChildRef();
    }

    private Map<QName, Serializable> properties(JsonNode sent) {
        Map<QName, Serializable> properties = new HashMap<>();
        sent.fields().forEachRemaining(field -> {
            if (field.getKey().startsWith(PROPERTY)) {
                QName name = name(field.getKey().substring(PROPERTY.length()));
                PropertyDefinition definition = dictionary.getProperty(name);
                if (definition != null) {
                    properties.put(name, value(definition, field.getValue()));
                }
            }
        });
        return properties;
    }

    private static Serializable value(PropertyDefinition definition, JsonNode value) {
        if (value.isArray()) {
            ArrayList<Serializable> many = new ArrayList<>();
            value.forEach(one -> many.add(one.asText()));
            return many;
        }
        String text = value.isNull() ? "" : value.asText();
        boolean words = definition.getDataType().getName().getLocalName().endsWith("text");
        return text.isEmpty() && !words ? null : text;
    }

    private void link(NodeRef node, JsonNode sent) {
        sent.fields().forEachRemaining(field -> {
            String key = field.getKey();
            boolean added = key.endsWith(ADDED);
            if (!key.startsWith(ASSOCIATION) || !added && !key.endsWith(REMOVED)) {
                return;
            }
            String bare = key.substring(ASSOCIATION.length(), key.length() - (added ? ADDED : REMOVED).length());
            for (String reference : field.getValue().asText("").split(",")) {
                if (!reference.isBlank()) {
                    link(node, NodeUrl.existing(reference.trim(), nodes), name(bare), added);
                }
            }
        });
    }

    private void link(NodeRef node, NodeRef target, QName type, boolean added) {
        if (added) {
            nodes.createAssociation(node, target, type);
        } else {
            nodes.removeAssociation(node, target, type);
        }
    }

    private QName name(String key) {
        return QName.createQName(key.replaceFirst("_", ":"), namespaces);
    }
}
