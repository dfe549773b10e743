package org.bayan.embedded.security;

import java.util.List;

/**
 * What is set on one node.
 *
 * @param inherits whether the parent's permissions hold too
 * @param entries what is set on the node itself, in order
 */
public record AccessControl(boolean inherits, List<Entry> entries) {
    public static final AccessControl INHERITED = new AccessControl(true, List.of());

    /**
     * One permission for one authority.
     *
     * @param authority user, group or role
     * @param permission name of a permission or of a group of them
     * @param allowed whether it is granted, rather than denied
     */
    public record Entry(String authority, String permission, boolean allowed) {}

    public AccessControl {
        entries = List.copyOf(entries);
    }
}
