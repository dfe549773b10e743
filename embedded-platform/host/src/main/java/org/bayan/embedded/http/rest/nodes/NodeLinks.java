package org.bayan.embedded.http.rest.nodes;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.bayan.embedded.http.rest.RestException;

/** Makes and removes peer associations and secondary child associations. */
final class NodeLinks {
    private final NodeService nodes;
    private final NodeLookup lookup;
    private final QualifiedNames names;

    NodeLinks(NodeService nodes, NodeLookup lookup, QualifiedNames names) {
        this.nodes = nodes;
        this.lookup = lookup;
        this.names = names;
    }

    /** @throws RestException with status 400 if a link is incomplete, 404 if a node is missing, 409 if the link is there */
    void addTargets(String sourceId, List<NodeBody.TargetLink> links) {
        NodeRef source = lookup.byId(sourceId);
        for (NodeBody.TargetLink link : links) {
            if (link.targetId() == null) {
                throw RestException.invalid("Missing targetId");
            }
            QName type = names.associationType(link.assocType());
            NodeRef target = lookup.byId(link.targetId());
            try {
                nodes.createAssociation(source, target, type);
            } catch (AssociationExistsException e) {
                throw RestException.conflict("Node association '" + link.assocType() + "' already exists from "
                        + sourceId + " to " + link.targetId());
            } catch (IllegalArgumentException e) {
                throw RestException.invalid(sourceId + "," + link.assocType() + "," + link.targetId());
            }
        }
    }

    /** @throws RestException with status 404 if there is no such link */
    void removeTarget(String sourceId, String targetId, String assocType) {
        NodeRef source = lookup.byId(sourceId);
        NodeRef target = lookup.byId(targetId);
        QNamePattern type = names.optionalAssociationType(assocType)
                .<QNamePattern>map(name -> name)
                .orElse(RegexQNamePattern.MATCH_ALL);
        List<AssociationRef> links = nodes.getTargetAssocs(source, type).stream()
                .filter(link -> link.getTargetRef().equals(target))
                .toList();
        if (links.isEmpty()) {
            throw RestException.noEntity(sourceId + "," + assocType + "," + targetId);
        }
        links.forEach(link -> nodes.removeAssociation(source, target, link.getTypeQName()));
    }

    /** @throws RestException with status 400 if a link is incomplete, 404 if a node is missing, 409 if the link is there */
    void addChildren(String parentId, List<NodeBody.ChildLink> links) {
        NodeRef parent = lookup.byId(parentId);
        for (NodeBody.ChildLink link : links) {
            if (link.childId() == null) {
                throw RestException.invalid("Missing childId");
            }
            QName type = names.associationType(link.assocType());
            NodeRef child = lookup.byId(link.childId());
            String name = (String) nodes.getProperty(child, ContentModel.PROP_NAME);
            QName childName =
                    QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
            try {
                nodes.addChild(parent, child, type, childName);
            } catch (AssociationExistsException | DuplicateChildNodeNameException e) {
                throw RestException.conflict(e.getMessage());
            }
        }
    }

    /** @throws RestException with status 404 if there is no such link, 400 if it is the primary one */
    void removeChild(String parentId, String childId, String assocType) {
        NodeRef parent = lookup.byId(parentId);
        NodeRef child = lookup.byId(childId);
        QName type = names.optionalAssociationType(assocType).orElse(null);
        boolean found = false;
        for (ChildAssociationRef link : nodes.getChildAssocs(parent)) {
            if (!link.getChildRef().equals(child) || (type != null && !type.equals(link.getTypeQName()))) {
                continue;
            }
            if (link.isPrimary() && type != null) {
                throw RestException.invalid("Cannot use secondary-children to delete primary assoc: " + parentId + ","
                        + assocType + "," + childId);
            }
            found |= !link.isPrimary() && nodes.removeSecondaryChildAssociation(link);
        }
        if (!found) {
            throw RestException.noEntity(parentId + "," + assocType + "," + childId);
        }
    }
}
