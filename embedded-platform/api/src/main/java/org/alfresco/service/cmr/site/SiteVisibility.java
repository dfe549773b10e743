package org.alfresco.service.cmr.site;

/** Who may see a site. */
public enum SiteVisibility {
    PUBLIC,
    MODERATED,
    PRIVATE;
}
