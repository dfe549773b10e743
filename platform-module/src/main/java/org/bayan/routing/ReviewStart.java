package org.bayan.routing;

import java.util.Date;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.review.ReviewRefused;

/** Starts the review of a statement, in the caller's transaction and as the current user. */
@FunctionalInterface
public interface ReviewStart {
    /**
     * @throws ReviewRefused if the statement is in review or approved already
     */
    void start(NodeRef statement, Assignment assignment) throws ReviewRefused;

    /**
     * Who works on it.
     *
     * @param assignee user name or full name of a group that describes and links it first; empty to begin with the approval
     * @param approvers full name of the group that approves; empty for the archive's own
     * @param due when; empty for no time in particular
     * @param priority 1 (high) to 3 (low)
     * @param note for those who work on it
     */
    record Assignment(
            Optional<String> assignee, Optional<String> approvers, Optional<Date> due, int priority, String note) {}
}
