package org.alfresco.repo.module;

import java.util.List;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;

/** Parent of a module's components. */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ModuleService moduleService;

    private String moduleId;
    private String name;
    private String beanName;
    private String description;
    private String sinceVersion;
    private String appliesFromVersion;
    private String appliesToVersion;
    private List<ModuleComponent> dependsOn;
    private boolean executeOnceOnly;

    protected void checkProperties() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setModuleService(ModuleService moduleService) {
        throw new UnsupportedOperationException("TODO");
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
        this.beanName = name;
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
        throw new UnsupportedOperationException("TODO");
    }

    public void setSinceVersion(String version) {
        this.sinceVersion = version;
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = version;
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        throw new UnsupportedOperationException("TODO");
    }

    public void setAppliesToVersion(String version) {
        this.appliesToVersion = version;
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

    public void init() {
        throw new UnsupportedOperationException("TODO");
    }

    protected abstract void executeInternal() throws Throwable;

    @Override
    public final synchronized void execute() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public final synchronized void shutdown() {
        throw new UnsupportedOperationException("TODO");
    }
}
