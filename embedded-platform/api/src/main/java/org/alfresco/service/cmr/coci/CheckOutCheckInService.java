package org.alfresco.service.cmr.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Check-out and check-in of working copies. */
public interface CheckOutCheckInService {
    NodeRef checkout(NodeRef nodeRef);

    NodeRef checkout(
            NodeRef nodeRef,
            NodeRef destinationParentNodeRef,
            QName destinationAssocTypeQName,
            QName destinationAssocQName);

    NodeRef checkin(NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties);

    NodeRef checkin(NodeRef workingCopyNodeRef, Map<String, Serializable> versionProperties, String contentUrl);

    NodeRef checkin(
            NodeRef workingCopyNodeRef,
            Map<String, Serializable> versionProperties,
            String contentUrl,
            boolean keepCheckedOut);

    NodeRef cancelCheckout(NodeRef workingCopyNodeRef);

    NodeRef getWorkingCopy(NodeRef nodeRef);

    NodeRef getCheckedOut(NodeRef nodeRef);

    boolean isWorkingCopy(NodeRef nodeRef);

    boolean isCheckedOut(NodeRef nodeRef);
}
