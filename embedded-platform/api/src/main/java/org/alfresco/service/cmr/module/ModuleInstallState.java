package org.alfresco.service.cmr.module;

/** How far a module's installation is. */
public enum ModuleInstallState {
    UNKNOWN,
    INSTALLED,
    DISABLED,
    UNINSTALLED;
}
