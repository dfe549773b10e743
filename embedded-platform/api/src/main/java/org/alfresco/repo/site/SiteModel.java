package org.alfresco.repo.site;

import java.util.List;
import org.alfresco.service.namespace.QName;

/** Names of the site model ({@code st}). */
public interface SiteModel {
    String SITE_MODEL_URL = "http://www.alfresco.org/model/site/1.0";

    String SITE_MODEL_PREFIX = "st";

    String SITE_CUSTOM_PROPERTY_URL = "http://www.alfresco.org/model/sitecustomproperty/1.0";

    String SITE_CUSTOM_PROPERTY_PREFIX = "stcp";

    QName TYPE_SITES = QName.createQName("http://www.alfresco.org/model/site/1.0", "sites");

    QName TYPE_SITE = QName.createQName("http://www.alfresco.org/model/site/1.0", "site");

    QName PROP_SITE_PRESET = QName.createQName("http://www.alfresco.org/model/site/1.0", "sitePreset");

    QName PROP_SITE_VISIBILITY = QName.createQName("http://www.alfresco.org/model/site/1.0", "siteVisibility");

    QName ASPECT_SITE_CONTAINER = QName.createQName("http://www.alfresco.org/model/site/1.0", "siteContainer");

    QName PROP_COMPONENT_ID = QName.createQName("http://www.alfresco.org/model/site/1.0", "componentId");

    String SITE_MANAGER = "SiteManager";

    String SITE_COLLABORATOR = "SiteCollaborator";

    String SITE_CONTRIBUTOR = "SiteContributor";

    String SITE_CONSUMER = "SiteConsumer";

    List<String> STANDARD_PERMISSIONS = List.of(SITE_MANAGER, SITE_COLLABORATOR, SITE_CONTRIBUTOR, SITE_CONSUMER);
}
