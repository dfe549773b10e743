package org.bayan.review.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * A task of a review, as those see it who have it on their desk or may take it.
 *
 * @param taskId of the engine, as the REST API of workflows has it
 * @param workflowId as {@code bay:reviewWorkflow} has it
 * @param step describe, approve or correct
 * @param claimable whether it waits in a group's pool for somebody to take it
 * @param assignee the user name of the person who has it
 * @param groups full names of the groups whose members may take it
 * @param due the day until which it should be done
 * @param priority 1 (high) to 3 (low)
 * @param note what those should know who get it
 * @param returnReason why statements were returned, in a correction
 * @param statements those that the caller may read
 * @param hiddenStatements how many more there are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewTask(
        String taskId,
        String workflowId,
        String step,
        String title,
        boolean claimable,
        String assignee,
        List<String> groups,
        String due,
        int priority,
        String startedBy,
        Instant startedAt,
        String note,
        String returnReason,
        String returnedBy,
        List<TaskStatement> statements,
        int hiddenStatements) {}
