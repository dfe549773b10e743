package org.bayan.embedded.http.rest.nodes;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.site.SiteModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Knows the nodes that may not be deleted, moved or locked: Company Home, the Data Dictionary, and sites. */
public final class SpecialNodes {
    private static final QName DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");

    private final NodeService nodes;
    private final Repository repository;

    /** Looks as the current user. */
    public SpecialNodes(NodeService nodes, Repository repository) {
        this.nodes = nodes;
        this.repository = repository;
    }

    /** Whether this is one of them. */
    public boolean contain(NodeRef node) {
        NodeRef companyHome = repository.getCompanyHome();
        QName type = nodes.getType(node);
        if (node.equals(companyHome) || type.equals(SiteModel.TYPE_SITES) || type.equals(SiteModel.TYPE_SITE)) {
            return true;
        }
        List<ChildAssociationRef> dictionaries =
                nodes.getChildAssocs(companyHome, ContentModel.ASSOC_CONTAINS, DICTIONARY);
        return dictionaries.stream().anyMatch(child -> child.getChildRef().equals(node));
    }
}
