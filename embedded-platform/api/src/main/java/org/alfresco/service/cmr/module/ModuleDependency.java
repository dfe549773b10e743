package org.alfresco.service.cmr.module;

import java.io.Serializable;

/** A module that another module needs. */
public interface ModuleDependency extends Serializable {
    String getDependencyId();

    String getVersionString();

    boolean isValidDependency(ModuleDetails moduleDetails);
}
