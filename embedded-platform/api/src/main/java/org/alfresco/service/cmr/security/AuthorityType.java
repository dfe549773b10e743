package org.alfresco.service.cmr.security;

/** The kinds of authority, told by the prefix of the name or by the whole name. */
public enum AuthorityType {
    ADMIN(true, PermissionService.ADMINISTRATOR_AUTHORITY, 0),
    EVERYONE(true, PermissionService.ALL_AUTHORITIES, 1),
    OWNER(true, PermissionService.OWNER_AUTHORITY, 2),
    GUEST(true, PermissionService.GUEST_AUTHORITY, 3),
    GROUP(false, PermissionService.GROUP_PREFIX, 4),
    ROLE(false, PermissionService.ROLE_PREFIX, 5),
    USER(false, "", 6),
    WILDCARD(false, "", 7);

    private final boolean fixed;
    private final String text;
    private final int position;

    AuthorityType(boolean fixed, String text, int position) {
        this.fixed = fixed;
        this.text = text;
        this.position = position;
    }

    public boolean isFixedString() {
        return fixed;
    }

    public String getFixedString() {
        return fixed ? text : "";
    }

    public boolean isPrefixed() {
        return !fixed && !text.isEmpty();
    }

    public String getPrefixString() {
        return fixed ? "" : text;
    }

    public int getOrderPosition() {
        return position;
    }

    public boolean equals(String authority) {
        return equals(getAuthorityType(authority));
    }

    /** Tells an authority's kind by its name; a name without a known prefix is a user's. */
    public static AuthorityType getAuthorityType(String authority) {
        if (authority == null) {
            return null;
        }
        for (AuthorityType type : values()) {
            boolean matches =
                    type.fixed ? authority.equals(type.text) : type.isPrefixed() && authority.startsWith(type.text);
            if (matches) {
                return type;
            }
        }
        return USER;
    }
}
