package org.bayan.review.workflow;

import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * What a review is wanted for. Without a describer it begins with the approval.
 *
 * @param statements one or more; they are on one task together
 * @param describer who describes and links first: a user name, or the full name of a group any member of which may take the task;
 *     null for nobody
 * @param approverGroup the full name of the group that approves; null for the archive's own
 * @param approver the user name of the member of that group whom the approval is given to; null for the group's pool
 * @param priority 1 (high) to 3 (low)
 * @param due the day until which it should be done; null for none
 * @param note what those who get the task should know; null for nothing
 */
public record ReviewRequest(
        List<NodeRef> statements,
        String describer,
        String approverGroup,
        String approver,
        int priority,
        Date due,
        String note) {
    public static final int HIGH = 1;
    public static final int MEDIUM = 2;
    public static final int LOW = 3;
    /** More are no longer one person's task, and would hold one transaction for long. */
    public static final int MAX_STATEMENTS = 500;

    public ReviewRequest {
        statements = List.copyOf(new LinkedHashSet<>(statements));
    }

    /** A review of middle priority, with no day set, that begins with the approval by the archive's own group. */
    public static ReviewRequest of(List<NodeRef> statements) {
        return new ReviewRequest(statements, null, null, null, MEDIUM, null, null);
    }

    /**
     * @param other a user name, or the full name of a group
     */
    public ReviewRequest describedBy(String other) {
        return new ReviewRequest(statements, other, approverGroup, approver, priority, due, note);
    }

    public ReviewRequest approvedBy(String group) {
        return new ReviewRequest(statements, describer, group, approver, priority, due, note);
    }

    public ReviewRequest withNote(String other) {
        return new ReviewRequest(statements, describer, approverGroup, approver, priority, due, other);
    }

    public ReviewRequest withPriority(int other) {
        return new ReviewRequest(statements, describer, approverGroup, approver, other, due, note);
    }

    public ReviewRequest withDue(Date other) {
        return new ReviewRequest(statements, describer, approverGroup, approver, priority, other, note);
    }

    static boolean isGroup(String authority) {
        return authority.startsWith(PermissionService.GROUP_PREFIX);
    }
}
