package org.alfresco.repo.coci;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The policies around check-out and check-in. */
public interface CheckOutCheckInServicePolicies {
    /** Before a check-out is cancelled. */
    interface BeforeCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCancelCheckOut");

        void beforeCancelCheckOut(NodeRef workingCopyNodeRef);
    }

    /** Before a working copy is checked in. */
    interface BeforeCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckIn");

        void beforeCheckIn(
                NodeRef workingCopyNodeRef,
                Map<String, Serializable> versionProperties,
                String contentUrl,
                boolean keepCheckedOut);
    }

    /** Before a node is checked out. */
    interface BeforeCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCheckOut");

        void beforeCheckOut(
                NodeRef nodeRef,
                NodeRef destinationParentNodeRef,
                QName destinationAssocTypeQName,
                QName destinationAssocQName);
    }

    /** A check-out was cancelled. */
    interface OnCancelCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCancelCheckOut");

        void onCancelCheckOut(NodeRef nodeRef);
    }

    /** A working copy was checked in. */
    interface OnCheckIn extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckIn");

        void onCheckIn(NodeRef nodeRef);
    }

    /** A node was checked out. */
    interface OnCheckOut extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCheckOut");

        void onCheckOut(NodeRef workingCopy);
    }
}
