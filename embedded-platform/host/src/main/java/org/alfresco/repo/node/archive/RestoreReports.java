package org.alfresco.repo.node.archive;

import org.alfresco.repo.node.archive.RestoreNodeReport.RestoreStatus;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Makes the reports that only this package can make, as in ACS. The one class of the host that must stand in a package of ACS.
 */
public final class RestoreReports {
    private RestoreReports() {}

    public static RestoreNodeReport success(NodeRef archived, NodeRef parent, NodeRef restored) {
        return new RestoreNodeReport(archived, parent, restored, RestoreStatus.SUCCESS, null);
    }

    public static RestoreNodeReport failure(NodeRef archived, NodeRef parent, RestoreStatus status, Throwable cause) {
        return new RestoreNodeReport(archived, parent, null, status, cause);
    }
}
