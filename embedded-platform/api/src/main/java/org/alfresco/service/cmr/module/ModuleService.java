package org.alfresco.service.cmr.module;

import java.util.List;
import org.alfresco.repo.module.ModuleComponent;

/** The modules that are installed. */
public interface ModuleService {
    ModuleDetails getModule(String moduleId);

    List<ModuleDetails> getAllModules();

    List<ModuleDetails> getMissingModules();

    void registerComponent(ModuleComponent component);

    void startModules();

    void shutdownModules();
}
