package org.alfresco.service.cmr.action;

/** How far the execution of an action is. */
public enum ActionStatus {
    New,
    Pending,
    Running,
    Completed,
    Cancelled,
    Failed,
    Declined;
}
