package org.bayan.embedded.security;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;

/** A node's owner is who was set as one, else who created it. */
public class HostOwnableService implements OwnableService {
    private final NodeService nodeService;

    public HostOwnableService(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public String getOwner(NodeRef nodeRef) {
        String owner = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_OWNER);
        return owner != null ? owner : (String) nodeService.getProperty(nodeRef, ContentModel.PROP_CREATOR);
    }

    @Override
    public void setOwner(NodeRef nodeRef, String userName) {
        nodeService.addAspect(nodeRef, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, userName));
    }

    @Override
    public void takeOwnership(NodeRef nodeRef) {
        setOwner(nodeRef, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean hasOwner(NodeRef nodeRef) {
        String owner = getOwner(nodeRef);
        return owner != null && !NO_OWNER.equals(owner);
    }
}
