package org.bayan.review;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * How an archive reviews.
 *
 * @param fourEyes whether nobody may approve what he described himself
 * @param group who approves where a folder or a rule names no other group; a full authority name
 * @param groups which other groups anybody who starts a review may name for the approval; full authority names
 * @param declareRecord whether what is approved is declared as a record, where Records Management is installed
 */
public record ReviewConfiguration(boolean fourEyes, String group, Set<String> groups, boolean declareRecord) {
    public ReviewConfiguration {
        requireFullName("bayan.review.group", group);
        groups.forEach(each -> requireFullName("bayan.review.groups", each));
        groups = Set.copyOf(groups);
    }

    private static void requireFullName(String property, String group) {
        if (!group.startsWith(PermissionService.GROUP_PREFIX)) {
            throw new IllegalArgumentException(
                    property + " is '" + group + "': it must be the full name of a group, as "
                            + PermissionService.GROUP_PREFIX + "BAYAN_ARCHIVISTS");
        }
    }

    /** For the context: binds the properties. */
    public static ReviewConfiguration bind(String fourEyes, String group, String groups, String declareRecord) {
        return new ReviewConfiguration(
                flag("bayan.review.fourEyes", fourEyes),
                group.strip(),
                Arrays.stream(groups.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.toSet()),
                flag("bayan.review.declareRecord", declareRecord));
    }

    /** Whether a group may approve that somebody names who does not approve himself. */
    public boolean isOpen(String approvers) {
        return approvers.equals(group) || groups.contains(approvers);
    }

    private static boolean flag(String property, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(property + " is '" + value + "': it must be true or false");
        }
        return Boolean.parseBoolean(value);
    }
}
