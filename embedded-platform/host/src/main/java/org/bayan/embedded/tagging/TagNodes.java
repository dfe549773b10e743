package org.bayan.embedded.tagging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** The tags of a store: categories in the classification {@code cm:taggable}, named in lower case. Anybody may make one. */
final class TagNodes {
    private static final QName CATEGORY_ROOT = named("categoryRoot");
    private static final QName TAGGABLE = ContentModel.ASPECT_TAGGABLE;

    private final NodeService nodes;

    /** @param nodes asks for no permission */
    TagNodes(NodeService nodes) {
        this.nodes = nodes;
    }

    private static QName named(String local) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, local);
    }

    static String normal(String tag) {
        return tag.trim().toLowerCase(Locale.ROOT);
    }

    private Optional<NodeRef> classification(StoreRef store) {
        return child(nodes.getRootNode(store), ContentModel.ASSOC_CHILDREN, CATEGORY_ROOT)
                .flatMap(root -> child(root, ContentModel.ASSOC_CATEGORIES, TAGGABLE));
    }

    private NodeRef classificationOrNew(StoreRef store) {
        NodeRef storeRoot = nodes.getRootNode(store);
        NodeRef root = child(storeRoot, ContentModel.ASSOC_CHILDREN, CATEGORY_ROOT)
                .orElseGet(() -> create(
                        storeRoot,
                        ContentModel.ASSOC_CHILDREN,
                        CATEGORY_ROOT,
                        ContentModel.TYPE_CATEGORYROOT,
                        "categories"));
        return child(root, ContentModel.ASSOC_CATEGORIES, TAGGABLE)
                .orElseGet(() ->
                        create(root, ContentModel.ASSOC_CATEGORIES, TAGGABLE, ContentModel.TYPE_CATEGORY, "Tags"));
    }

    private NodeRef create(NodeRef parent, QName association, QName qname, QName type, String name) {
        return nodes.createNode(parent, association, qname, type, Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }

    private Optional<NodeRef> child(NodeRef parent, QName association, QName qname) {
        return nodes.getChildAssocs(parent, association, qname).stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst();
    }

    Optional<NodeRef> find(StoreRef store, String tag) {
        return classification(store)
                .map(parent -> nodes.getChildByName(parent, ContentModel.ASSOC_SUBCATEGORIES, normal(tag)));
    }

    NodeRef findOrCreate(StoreRef store, String tag) {
        String name = normal(tag);
        return find(store, name)
                .orElseGet(() -> AuthenticationUtil.runAsSystem(() -> create(
                        classificationOrNew(store),
                        ContentModel.ASSOC_SUBCATEGORIES,
                        named(QName.createValidLocalName(name)),
                        ContentModel.TYPE_CATEGORY,
                        name)));
    }

    List<NodeRef> all(StoreRef store) {
        return classification(store).stream()
                .flatMap(parent ->
                        nodes
                                .getChildAssocs(parent, ContentModel.ASSOC_SUBCATEGORIES, RegexQNamePattern.MATCH_ALL)
                                .stream())
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    String name(NodeRef tag) {
        return nodes.getProperty(tag, ContentModel.PROP_NAME).toString();
    }

    void rename(NodeRef tag, String name) {
        nodes.setProperty(tag, ContentModel.PROP_NAME, normal(name));
    }

    void delete(NodeRef tag) {
        nodes.deleteNode(tag);
    }
}
