package org.alfresco.service.license;

import java.security.Principal;
import java.util.Date;
import java.util.Map;

/** The licence that a server runs under. */
public interface LicenseDescriptor {
    Date getIssued();

    Date getValidUntil();

    Integer getDays();

    Integer getRemainingDays();

    String getSubject();

    Principal getHolder();

    String getHolderOrganisation();

    Principal getIssuer();

    boolean isHeartBeatDisabled();

    String getHeartBeatUrl();

    Long getMaxDocs();

    Long getMaxUsers();

    boolean isClusterEnabled();

    boolean isCryptodocEnabled();

    default boolean isCustomEmbeddedWorkflowEnabled() {
        return false;
    }

    String getTransformationServerExpiryDate();

    Map<String, Object> getExtras();
}
