package org.bayan.embedded.security;

import static org.alfresco.service.cmr.security.PermissionService.CHANGE_PERMISSIONS;
import static org.alfresco.service.cmr.security.PermissionService.CREATE_ASSOCIATIONS;
import static org.alfresco.service.cmr.security.PermissionService.CREATE_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_ASSOCIATIONS;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_NODE;
import static org.alfresco.service.cmr.security.PermissionService.READ;
import static org.alfresco.service.cmr.security.PermissionService.READ_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.READ_CONTENT;
import static org.alfresco.service.cmr.security.PermissionService.READ_PERMISSIONS;
import static org.alfresco.service.cmr.security.PermissionService.READ_PROPERTIES;
import static org.alfresco.service.cmr.security.PermissionService.WRITE_CONTENT;
import static org.alfresco.service.cmr.security.PermissionService.WRITE_PROPERTIES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which permission each method of a public service asks, on which of its arguments. A method that is not named asks nothing. */
public final class SecurityRules {
    private final Map<String, List<Check>> checks = new HashMap<>();

    /**
     * @param argument position of the node among the method's arguments
     * @param permission what the caller must have there
     */
    record Check(int argument, String permission) {}

    List<Check> of(String method) {
        return checks.getOrDefault(method, List.of());
    }

    private SecurityRules ask(int argument, String permission, String... methods) {
        for (String method : methods) {
            checks.computeIfAbsent(method, name -> new ArrayList<>()).add(new Check(argument, permission));
        }
        return this;
    }

    public static SecurityRules nodes() {
        return new SecurityRules()
                .ask(
                        0,
                        READ_PROPERTIES,
                        "getType",
                        "hasAspect",
                        "getAspects",
                        "getProperty",
                        "getProperties",
                        "getPrimaryParent",
                        "getParentAssocs",
                        "getPath",
                        "getPaths")
                .ask(0, READ_CHILDREN, "getChildAssocs", "getChildByName", "getChildrenByName", "countChildAssocs")
                .ask(0, READ, "getTargetAssocs", "getSourceAssocs")
                .ask(
                        0,
                        WRITE_PROPERTIES,
                        "setType",
                        "addAspect",
                        "removeAspect",
                        "setProperty",
                        "setProperties",
                        "addProperties",
                        "removeProperty",
                        "setChildAssociationIndex")
                .ask(0, CREATE_CHILDREN, "createNode", "addChild")
                .ask(0, DELETE_NODE, "deleteNode", "moveNode")
                .ask(1, CREATE_CHILDREN, "moveNode")
                .ask(0, DELETE_CHILDREN, "removeChild")
                .ask(0, CREATE_ASSOCIATIONS, "createAssociation", "setAssociations")
                .ask(1, READ, "createAssociation")
                .ask(0, DELETE_ASSOCIATIONS, "removeAssociation");
    }

    public static SecurityRules contents() {
        return new SecurityRules().ask(0, READ_CONTENT, "getReader").ask(0, WRITE_CONTENT, "getWriter");
    }

    public static SecurityRules permissions() {
        return new SecurityRules()
                .ask(0, READ_PERMISSIONS, "getAllSetPermissions", "getSettablePermissions")
                .ask(
                        0,
                        CHANGE_PERMISSIONS,
                        "setPermission",
                        "deletePermission",
                        "deletePermissions",
                        "clearPermission",
                        "setInheritParentPermissions");
    }

    public static SecurityRules copies() {
        return new SecurityRules().ask(0, READ, "copy", "copyAndRename").ask(1, CREATE_CHILDREN, "copyAndRename");
    }

    public static SecurityRules versions() {
        return new SecurityRules()
                .ask(0, READ, "getVersionHistory", "getCurrentVersion", "isVersioned")
                .ask(0, WRITE_PROPERTIES, "createVersion", "ensureVersioningEnabled")
                .ask(0, WRITE_PROPERTIES, "revert")
                .ask(0, DELETE_NODE, "deleteVersionHistory", "deleteVersion");
    }

    public static SecurityRules checkOuts() {
        return new SecurityRules().ask(0, "CheckOut", "checkout").ask(0, WRITE_CONTENT, "checkin", "cancelCheckout");
    }

    public static SecurityRules locks() {
        return new SecurityRules().ask(0, WRITE_PROPERTIES, "lock", "unlock");
    }
}
