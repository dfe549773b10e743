package org.bayan.review;

import org.alfresco.service.cmr.security.PermissionService;

/**
 * How an archive reviews.
 *
 * @param fourEyes whether nobody may approve what he described himself
 * @param group who approves where a folder or a rule names no other group; a full authority name
 */
public record ReviewConfiguration(boolean fourEyes, String group) {
    public ReviewConfiguration {
        if (!group.startsWith(PermissionService.GROUP_PREFIX)) {
            throw new IllegalArgumentException(
                    "bayan.review.group is '" + group + "': it must be the full name of a group, as "
                            + PermissionService.GROUP_PREFIX + "BAYAN_ARCHIVISTS");
        }
    }

    /** For the context: binds the two properties. */
    public static ReviewConfiguration bind(String fourEyes, String group) {
        if (!fourEyes.equals("true") && !fourEyes.equals("false")) {
            throw new IllegalArgumentException("bayan.review.fourEyes is '" + fourEyes + "': it must be true or false");
        }
        return new ReviewConfiguration(Boolean.parseBoolean(fourEyes), group.strip());
    }
}
