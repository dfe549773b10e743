package org.alfresco.repo.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.repo.policy.PolicyScope;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The policies that the version service raises. */
public interface VersionServicePolicies {
    /** A version was made. */
    interface AfterCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterCreateVersion");

        void afterCreateVersion(NodeRef versionableNode, Version version);
    }

    /** A node was set back to a version. */
    interface AfterVersionRevertPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "afterVersionRevert");

        void afterVersionRevert(NodeRef nodeRef, Version version);
    }

    /** Before a version is made. */
    interface BeforeCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "beforeCreateVersion");

        void beforeCreateVersion(NodeRef versionableNode);
    }

    /** Chooses the label of a version. */
    interface CalculateVersionLabelPolicy extends ClassPolicy {
        String calculateVersionLabel(
                QName classRef,
                Version preceedingVersion,
                int versionNumber,
                Map<String, Serializable> verisonProperties);
    }

    /** While a version is made: what it shall freeze. */
    interface OnCreateVersionPolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onCreateVersion");

        void onCreateVersion(
                QName classRef,
                NodeRef versionableNode,
                Map<String, Serializable> versionProperties,
                PolicyScope nodeDetails);
    }
}
