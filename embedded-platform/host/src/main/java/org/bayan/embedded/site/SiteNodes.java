package org.bayan.embedded.site;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** The nodes of sites: the folder of all sites in the company home, a node for each site, and its containers. */
final class SiteNodes {
    private static final QName COMPANY_HOME = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");
    private static final QName SITES = QName.createQName(SiteModel.SITE_MODEL_URL, "sites");

    private final NodeService nodes;

    /** @param nodes asks for no permission */
    SiteNodes(NodeService nodes) {
        this.nodes = nodes;
    }

    Optional<NodeRef> root() {
        return companyHome().flatMap(home -> child(home, ContentModel.ASSOC_CONTAINS, SITES));
    }

    private Optional<NodeRef> companyHome() {
        NodeRef root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        return child(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME);
    }

    private Optional<NodeRef> child(NodeRef parent, QName type, QName name) {
        return nodes.getChildAssocs(parent, type, name).stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst();
    }

    NodeRef rootOrNew() {
        return root().orElseGet(() -> nodes.createNode(
                        companyHome().orElseThrow(() -> new IllegalStateException("There is no company home.")),
                        ContentModel.ASSOC_CONTAINS,
                        SITES,
                        SiteModel.TYPE_SITES,
                        Map.of(ContentModel.PROP_NAME, "Sites"))
                .getChildRef());
    }

    Optional<NodeRef> site(String shortName) {
        return root().map(root -> nodes.getChildByName(root, ContentModel.ASSOC_CONTAINS, shortName));
    }

    Stream<NodeRef> sites() {
        return root().stream()
                .flatMap(root ->
                        nodes.getChildAssocs(root, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream())
                .map(ChildAssociationRef::getChildRef);
    }

    /** The site that a node belongs to. */
    Optional<NodeRef> siteOf(NodeRef node) {
        NodeRef current = node;
        while (current != null && !nodes.getType(current).equals(SiteModel.TYPE_SITE)) {
            current = nodes.getPrimaryParent(current).getParentRef();
        }
        return Optional.ofNullable(current);
    }

    NodeRef create(NodeRef root, String shortName, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, shortName);
        QName name = QName.createQName(SiteModel.SITE_MODEL_URL, shortName);
        return nodes.createNode(root, ContentModel.ASSOC_CONTAINS, name, type, all)
                .getChildRef();
    }

    static Map<QName, Serializable> properties(
            String preset, String title, String description, SiteVisibility visibility) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(SiteModel.PROP_SITE_PRESET, preset);
        properties.put(SiteModel.PROP_SITE_VISIBILITY, visibility.name());
        properties.put(ContentModel.PROP_TITLE, title);
        properties.put(ContentModel.PROP_DESCRIPTION, description);
        return properties;
    }

    SiteInfo info(NodeRef site) {
        Map<QName, Serializable> properties = nodes.getProperties(site);
        String visibility = text(properties.get(SiteModel.PROP_SITE_VISIBILITY));
        HostSiteInfo info = new HostSiteInfo(
                site,
                text(properties.get(ContentModel.PROP_NAME)),
                text(properties.get(SiteModel.PROP_SITE_PRESET)),
                custom(properties));
        info.setTitle(text(properties.get(ContentModel.PROP_TITLE)));
        info.setDescription(text(properties.get(ContentModel.PROP_DESCRIPTION)));
        info.setVisibility(visibility == null ? SiteVisibility.PUBLIC : SiteVisibility.valueOf(visibility));
        info.setCreatedDate((Date) properties.get(ContentModel.PROP_CREATED));
        info.setLastModifiedDate((Date) properties.get(ContentModel.PROP_MODIFIED));
        return info;
    }

    private static Map<QName, Serializable> custom(Map<QName, Serializable> properties) {
        Map<QName, Serializable> custom = new HashMap<>();
        properties.forEach((name, value) -> {
            if (SiteModel.SITE_CUSTOM_PROPERTY_URL.equals(name.getNamespaceURI())) {
                custom.put(name, value);
            }
        });
        return custom;
    }

    private static String text(Serializable value) {
        return value == null ? null : value.toString();
    }

    List<NodeRef> containers(NodeRef site) {
        return nodes.getChildAssocs(site, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(child -> nodes.hasAspect(child, SiteModel.ASPECT_SITE_CONTAINER))
                .toList();
    }

    Optional<NodeRef> container(NodeRef site, String componentId) {
        return containers(site).stream()
                .filter(child ->
                        componentId.equalsIgnoreCase(text(nodes.getProperty(child, SiteModel.PROP_COMPONENT_ID))))
                .findFirst();
    }
}
