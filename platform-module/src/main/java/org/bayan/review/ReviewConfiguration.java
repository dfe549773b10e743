package org.bayan.review;

import org.alfresco.service.cmr.security.PermissionService;

/**
 * How an archive reviews.
 *
 * @param fourEyes whether nobody may approve what he described himself
 * @param group who approves where a folder or a rule names no other group; a full authority name
 * @param declareRecord whether what is approved is declared as a record, where Records Management is installed
 */
public record ReviewConfiguration(boolean fourEyes, String group, boolean declareRecord) {
    public ReviewConfiguration {
        if (!group.startsWith(PermissionService.GROUP_PREFIX)) {
            throw new IllegalArgumentException(
                    "bayan.review.group is '" + group + "': it must be the full name of a group, as "
                            + PermissionService.GROUP_PREFIX + "BAYAN_ARCHIVISTS");
        }
    }

    /** For the context: binds the properties. */
    public static ReviewConfiguration bind(String fourEyes, String group, String declareRecord) {
        return new ReviewConfiguration(
                flag("bayan.review.fourEyes", fourEyes),
                group.strip(),
                flag("bayan.review.declareRecord", declareRecord));
    }

    private static boolean flag(String property, String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(property + " is '" + value + "': it must be true or false");
        }
        return Boolean.parseBoolean(value);
    }
}
