package org.alfresco.repo.module;

import java.util.List;

/** Work that a module does once when it is installed. */
public interface ModuleComponent {
    String getModuleId();

    String getName();

    String getDescription();

    ModuleVersionNumber getSinceVersionNumber();

    ModuleVersionNumber getAppliesFromVersionNumber();

    ModuleVersionNumber getAppliesToVersionNumber();

    List<ModuleComponent> getDependsOn();

    boolean isExecuteOnceOnly();

    void execute();

    void shutdown();
}
