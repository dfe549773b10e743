package org.alfresco.repo.module;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.util.PropertyCheck;
import org.springframework.beans.factory.BeanNameAware;

/** Parent of a module's components: work that runs at start, by default once per installation. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ModuleService moduleService;

    private String moduleId;
    private String name;
    private String description;
    private ModuleVersionNumber sinceVersion;
    private ModuleVersionNumber appliesFromVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesToVersion = ModuleVersionNumber.VERSION_BIG;
    private List<ModuleComponent> dependsOn = new ArrayList<>();
    private boolean executeOnceOnly = true;
    private boolean executed;

    protected void checkProperties() {
        PropertyCheck.mandatory(this, "moduleService", moduleService);
        PropertyCheck.mandatory(this, "moduleId", moduleId);
        PropertyCheck.mandatory(this, "name", name);
        PropertyCheck.mandatory(this, "sinceVersion", sinceVersion);
    }

    @Override
    public String toString() {
        return "ModuleComponent[module=" + moduleId + ", name=" + name + ", since=" + sinceVersion + "]";
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ModuleComponent
                && moduleId.equals(((ModuleComponent) obj).getModuleId())
                && name.equals(((ModuleComponent) obj).getName());
    }

    @Override
    public int hashCode() {
        return moduleId.hashCode() + 17 * name.hashCode();
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public ModuleVersionNumber getSinceVersionNumber() {
        return sinceVersion;
    }

    public void setSinceVersion(String version) {
        this.sinceVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        return appliesFromVersion;
    }

    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        return appliesToVersion;
    }

    public void setAppliesToVersion(String version) {
        this.appliesToVersion = new ModuleVersionNumber(version);
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(List<ModuleComponent> dependsOn) {
        this.dependsOn = dependsOn;
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    /** Announces the component; the bean definition names it as its init method. */
    public void init() {
        checkProperties();
        moduleService.registerComponent(this);
    }

    protected abstract void executeInternal() throws Throwable;

    @Override
    public final synchronized void execute() {
        if (executed) {
            throw AlfrescoRuntimeException.create("The module component has been executed already: {0}", name);
        }
        try {
            checkProperties();
            executeInternal();
            executed = true;
        } catch (Throwable problem) {
            throw AlfrescoRuntimeException.create(
                    problem,
                    "Failed to execute module component {0} of {1}: {2}",
                    name,
                    moduleId,
                    problem.getMessage());
        }
    }

    @Override
    public final synchronized void shutdown() {
        executed = false;
    }
}
