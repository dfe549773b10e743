package org.bayan.embedded.search.index;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/**
 * Builds the index document of a node from what the repository says of it. The node's ancestors are not in it: they are found through
 * the parents at query time, so that moving a folder changes one document only.
 */
public final class NodeDocuments {
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final PropertyFields properties;

    /** @param nodes reads every translation of a multilingual text and asks for no permission */
    public NodeDocuments(NodeService nodes, DictionaryService dictionary, PropertyFields properties) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.properties = properties;
    }

    /** The caller runs as system within a transaction, and the node exists. */
    public Document of(NodeRef node) {
        Document document = new Document();
        add(document, IndexFields.ID, node.toString());
        document.add(new BinaryDocValuesField(IndexFields.ID_COLUMN, new BytesRef(node.toString())));
        QName type = nodes.getType(node);
        addFacetted(document, IndexFields.TYPE, type);
        nodes.getAspects(node).forEach(aspect -> addFacetted(document, IndexFields.ASPECT, aspect));
        addParents(document, node);
        TypeDefinition definition = dictionary.getType(type);
        if (definition != null && !definition.getChildAssociations().isEmpty()) {
            add(document, IndexFields.CONTAINER, "true");
        }
        addProperties(document, node);
        return document;
    }

    private void addParents(Document document, NodeRef node) {
        for (ChildAssociationRef parent : nodes.getParentAssocs(node)) {
            if (parent.getParentRef() == null) {
                continue;
            }
            String parentId = parent.getParentRef().toString();
            add(document, IndexFields.PARENT, parentId);
            add(document, IndexFields.QNAME, parent.getQName().toString());
            add(document, IndexFields.PATH_STEP, IndexFields.pathStep(parentId, parent.getQName()));
            if (parent.isPrimary()) {
                add(document, IndexFields.PRIMARY_PARENT, parentId);
                document.add(new SortedDocValuesField(IndexFields.PARENT_COLUMN, new BytesRef(parentId)));
            }
        }
    }

    private void addProperties(Document document, NodeRef node) {
        Map<QName, Serializable> values = nodes.getProperties(node);
        Serializable owner = values.get(ContentModel.PROP_OWNER);
        Serializable creator = values.get(ContentModel.PROP_CREATOR);
        if (owner != null || creator != null) {
            String name = (owner == null ? creator : owner).toString();
            add(document, IndexFields.OWNER, name);
            document.add(new SortedDocValuesField(IndexFields.OWNER_COLUMN, new BytesRef(name)));
        }
        values.forEach((name, value) -> properties.add(document, node, name, value));
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }

    private static void addFacetted(Document document, String field, QName value) {
        add(document, field, value.toString());
        document.add(new SortedSetDocValuesField(IndexFields.facet(field), new BytesRef(value.toString())));
    }
}
