package org.bayan.review.workflow;

/**
 * A statement of a task.
 *
 * @param id of the node
 * @param title null if there is none
 * @param reviewState its code
 */
public record TaskStatement(String id, String name, String title, String reviewState) {}
