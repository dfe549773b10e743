package org.bayan.embedded.module;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.service.cmr.module.ModuleDependency;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.alfresco.service.cmr.module.ModuleInstallState;
import org.alfresco.util.VersionNumber;
import org.bayan.embedded.store.Unsupported;

/** A module as its {@code module.properties} describes it. Like ACS, the host refuses one that lacks a mandatory line. */
final class InstalledModule implements ModuleDetails {
    private static final long serialVersionUID = 1L;

    private final Properties properties;
    private final Date installed = new Date();

    InstalledModule(Properties properties, String source) {
        this.properties = properties;
        for (String key : List.of(PROP_ID, PROP_TITLE, PROP_DESCRIPTION, PROP_VERSION)) {
            String value = properties.getProperty(key);
            if (value == null || value.isBlank()) {
                throw new IllegalStateException(
                        "The module " + source + " lacks " + key + ". ACS does not start such a module: add the line.");
            }
        }
        if (getId().matches(INVALID_ID_REGEX)) {
            throw new IllegalStateException("The module " + source + " has the id '" + getId()
                    + "'. Only letters, digits, dots, dashes and underscores may be in it.");
        }
    }

    private String text(String key) {
        return properties.getProperty(key);
    }

    @Override
    public Properties getProperties() {
        return (Properties) properties.clone();
    }

    @Override
    public String getId() {
        return text(PROP_ID);
    }

    @Override
    public List<String> getAliases() {
        return list(PROP_ALIASES);
    }

    private List<String> list(String key) {
        String value = text(key);
        return value == null || value.isBlank()
                ? List.of()
                : Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    @Override
    public ModuleVersionNumber getModuleVersionNumber() {
        return new ModuleVersionNumber(text(PROP_VERSION));
    }

    @Override
    public VersionNumber getVersion() {
        return new VersionNumber(text(PROP_VERSION).split("[^0-9.]")[0]);
    }

    @Override
    public String getTitle() {
        return text(PROP_TITLE);
    }

    @Override
    public String getDescription() {
        return text(PROP_DESCRIPTION);
    }

    @Override
    public VersionNumber getRepoVersionMin() {
        return version(PROP_REPO_VERSION_MIN, VersionNumber.VERSION_ZERO);
    }

    private VersionNumber version(String key, VersionNumber otherwise) {
        String value = text(key);
        return value == null || value.isBlank() ? otherwise : new VersionNumber(value);
    }

    @Override
    public void setRepoVersionMin(VersionNumber repoVersionMin) {
        throw Unsupported.call("ModuleDetails.setRepoVersionMin");
    }

    @Override
    public VersionNumber getRepoVersionMax() {
        return version(PROP_REPO_VERSION_MAX, VersionNumber.VERSION_BIG);
    }

    @Override
    public void setRepoVersionMax(VersionNumber repoVersionMax) {
        throw Unsupported.call("ModuleDetails.setRepoVersionMax");
    }

    @Override
    public List<ModuleDependency> getDependencies() {
        return List.of();
    }

    @Override
    public Date getInstallDate() {
        return installed;
    }

    @Override
    public void setInstallDate(Date installDate) {
        throw Unsupported.call("ModuleDetails.setInstallDate");
    }

    @Override
    public ModuleInstallState getInstallState() {
        return ModuleInstallState.UNKNOWN;
    }

    @Override
    public void setInstallState(ModuleInstallState installState) {
        throw Unsupported.call("ModuleDetails.setInstallState");
    }

    @Override
    public List<String> getEditions() {
        return list(PROP_EDITIONS);
    }

    @Override
    public void setEditions(List<String> editions) {
        throw Unsupported.call("ModuleDetails.setEditions");
    }
}
