package org.alfresco.service.cmr.search;

/** When permissions are looked at during a search. */
public enum PermissionEvaluationMode {
    EAGER,
    NONE;
}
