package org.alfresco.repo.copy;

import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.Policy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The policies around a copy. */
public interface CopyServicePolicies {
    /** Before a copy is made. */
    interface BeforeCopyPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCopy");

        void beforeCopy(QName classRef, NodeRef sourceNodeRef, NodeRef targetNodeRef);
    }

    /** A copy is complete. */
    interface OnCopyCompletePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCopyComplete");

        void onCopyComplete(
                QName classRef,
                NodeRef sourceNodeRef,
                NodeRef targetNodeRef,
                boolean copyToNewNode,
                Map<NodeRef, NodeRef> copyMap);
    }

    /** Asked for the callback that decides what is copied. */
    interface OnCopyNodePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "getCopyCallback");

        Policy.Arg ARG_0 = Policy.Arg.KEY;

        Policy.Arg ARG_1 = Policy.Arg.KEY;

        CopyBehaviourCallback getCopyCallback(QName classRef, CopyDetails copyDetails);
    }
}
