package org.bayan.embedded.site;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.site.SiteInfo;
import org.alfresco.service.cmr.site.SiteVisibility;
import org.alfresco.service.namespace.QName;

/** What a site's node says of the site. Changes here reach the node through {@code SiteService.updateSite}. */
final class HostSiteInfo implements SiteInfo {
    private final NodeRef node;
    private final String shortName;
    private final String preset;
    private final Map<QName, Serializable> customProperties;
    private String title;
    private String description;
    private SiteVisibility visibility;
    private Date created;
    private Date modified;

    HostSiteInfo(NodeRef node, String shortName, String preset, Map<QName, Serializable> customProperties) {
        this.node = node;
        this.shortName = shortName;
        this.preset = preset;
        this.customProperties = Map.copyOf(customProperties);
    }

    @Override
    public NodeRef getNodeRef() {
        return node;
    }

    @Override
    public String getSitePreset() {
        return preset;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public void setIsPublic(boolean isPublic) {
        visibility = isPublic ? SiteVisibility.PUBLIC : SiteVisibility.PRIVATE;
    }

    @Override
    public boolean getIsPublic() {
        return visibility == SiteVisibility.PUBLIC;
    }

    @Override
    public SiteVisibility getVisibility() {
        return visibility;
    }

    @Override
    public void setVisibility(SiteVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public Map<QName, Serializable> getCustomProperties() {
        return customProperties;
    }

    @Override
    public Serializable getCustomProperty(QName name) {
        return customProperties.get(name);
    }

    @Override
    public Date getCreatedDate() {
        return created;
    }

    @Override
    public void setCreatedDate(Date createdDate) {
        this.created = createdDate;
    }

    @Override
    public Date getLastModifiedDate() {
        return modified;
    }

    @Override
    public void setLastModifiedDate(Date lastModifiedDate) {
        this.modified = lastModifiedDate;
    }
}
