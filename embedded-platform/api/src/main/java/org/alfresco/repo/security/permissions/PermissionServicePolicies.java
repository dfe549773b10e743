package org.alfresco.repo.security.permissions;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The policies that the permission service raises. Those of inheritance are raised for {@code sys:base} alone. */
public interface PermissionServicePolicies {
    /** A permission was granted on the node itself. */
    interface OnGrantLocalPermission extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onGrantLocalPermission");

        void onGrantLocalPermission(NodeRef nodeRef, String authority, String permission);
    }

    /** The node inherits the permissions of its parent no longer. */
    interface OnInheritPermissionsDisabled extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onInheritPermissionsDisabled");

        /**
         * @param async whether the nodes below follow later
         */
        void onInheritPermissionsDisabled(NodeRef nodeRef, boolean async);
    }

    /** The node inherits the permissions of its parent from now on. */
    interface OnInheritPermissionsEnabled extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onInheritPermissionsEnabled");

        void onInheritPermissionsEnabled(NodeRef nodeRef);
    }

    /** A permission was taken away, or denied, on the node itself; without authority and permission: all of them. */
    interface OnRevokeLocalPermission extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onRevokeLocalPermission");

        void onRevokeLocalPermission(NodeRef nodeRef, String authority, String permission);
    }
}
