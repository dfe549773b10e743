package org.bayan.embedded.security;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;

/** The owner is who {@code cm:owner} names, else who made the node. */
public final class HostOwnableService implements OwnableService {
    private final NodeService nodes;

    public HostOwnableService(NodeService nodes) {
        this.nodes = nodes;
    }

    @Override
    public String getOwner(NodeRef nodeRef) {
        Serializable owner = nodes.getProperty(nodeRef, ContentModel.PROP_OWNER);
        Serializable found = owner == null ? nodes.getProperty(nodeRef, ContentModel.PROP_CREATOR) : owner;
        return found == null ? null : found.toString();
    }

    @Override
    public void setOwner(NodeRef nodeRef, String userName) {
        if (nodes.hasAspect(nodeRef, ContentModel.ASPECT_OWNABLE)) {
            nodes.setProperty(nodeRef, ContentModel.PROP_OWNER, userName);
        } else {
            nodes.addAspect(nodeRef, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, userName));
        }
    }

    @Override
    public void takeOwnership(NodeRef nodeRef) {
        setOwner(nodeRef, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean hasOwner(NodeRef nodeRef) {
        return getOwner(nodeRef) != null;
    }
}
