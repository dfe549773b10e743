package org.bayan.embedded.security;

import static org.alfresco.service.cmr.security.PermissionService.ADD_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.ALL_PERMISSIONS;
import static org.alfresco.service.cmr.security.PermissionService.CHECK_OUT;
import static org.alfresco.service.cmr.security.PermissionService.CONSUMER;
import static org.alfresco.service.cmr.security.PermissionService.CONTRIBUTOR;
import static org.alfresco.service.cmr.security.PermissionService.COORDINATOR;
import static org.alfresco.service.cmr.security.PermissionService.CREATE_ASSOCIATIONS;
import static org.alfresco.service.cmr.security.PermissionService.CREATE_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.DELETE;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_ASSOCIATIONS;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.DELETE_NODE;
import static org.alfresco.service.cmr.security.PermissionService.EDITOR;
import static org.alfresco.service.cmr.security.PermissionService.FULL_CONTROL;
import static org.alfresco.service.cmr.security.PermissionService.LINK_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.LOCK;
import static org.alfresco.service.cmr.security.PermissionService.READ;
import static org.alfresco.service.cmr.security.PermissionService.READ_ASSOCIATIONS;
import static org.alfresco.service.cmr.security.PermissionService.READ_CHILDREN;
import static org.alfresco.service.cmr.security.PermissionService.READ_CONTENT;
import static org.alfresco.service.cmr.security.PermissionService.READ_PERMISSIONS;
import static org.alfresco.service.cmr.security.PermissionService.READ_PROPERTIES;
import static org.alfresco.service.cmr.security.PermissionService.WRITE;
import static org.alfresco.service.cmr.security.PermissionService.WRITE_CONTENT;
import static org.alfresco.service.cmr.security.PermissionService.WRITE_PROPERTIES;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What each role contains, as ACS's permission model has it: Consumer reads, Contributor adds, Editor writes, Collaborator does both,
 * Coordinator does everything. The roles of sites stand for the roles of the same rights.
 */
final class PermissionModel {
    private final Map<String, Set<String>> contained = new HashMap<>();

    PermissionModel() {
        define(READ, READ_PROPERTIES, READ_CHILDREN, READ_CONTENT, READ_ASSOCIATIONS);
        define(WRITE, WRITE_PROPERTIES, WRITE_CONTENT, CREATE_ASSOCIATIONS, DELETE_ASSOCIATIONS);
        define(DELETE, DELETE_NODE, DELETE_CHILDREN);
        define(ADD_CHILDREN, CREATE_CHILDREN, LINK_CHILDREN);
        define(CHECK_OUT, LOCK);
        define(CONSUMER, READ);
        define(EDITOR, CONSUMER, WRITE, CHECK_OUT, READ_PERMISSIONS);
        define(CONTRIBUTOR, CONSUMER, ADD_CHILDREN, READ_PERMISSIONS);
        define("Collaborator", EDITOR, CONTRIBUTOR);
        define("SiteConsumer", CONSUMER, READ_PERMISSIONS);
        define("SiteContributor", CONTRIBUTOR);
        define("SiteCollaborator", "Collaborator");
    }

    private void define(String name, String... parts) {
        Set<String> all = new LinkedHashSet<>(Set.of(name));
        Arrays.stream(parts).forEach(part -> all.addAll(contained.getOrDefault(part, Set.of(part))));
        contained.put(name, all);
    }

    /** Whether having the one permission includes the other. A compound permission needs all its parts. */
    boolean includes(String held, String wanted) {
        if (held.equals(ALL_PERMISSIONS)
                || held.equals(FULL_CONTROL)
                || held.equals(COORDINATOR)
                || held.equals("SiteManager")
                || held.equals(wanted)) {
            return true;
        }
        return contained.getOrDefault(held, Set.of(held)).contains(wanted);
    }

    /** The parts that must all be held, when the wanted permission itself is not. */
    Set<String> partsOf(String permission) {
        Set<String> parts = new LinkedHashSet<>(contained.getOrDefault(permission, Set.of()));
        parts.removeIf(part -> contained.containsKey(part));
        return parts;
    }
}
