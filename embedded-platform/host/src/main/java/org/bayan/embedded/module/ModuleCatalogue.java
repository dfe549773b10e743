package org.bayan.embedded.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.alfresco.service.cmr.module.ModuleDetails;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The modules on the class path: every folder {@code alfresco/module/<id>}. */
public final class ModuleCatalogue {
    private static final String FOLDERS = "classpath*:alfresco/module/*/";

    private final PathMatchingResourcePatternResolver resources;

    public ModuleCatalogue(ClassLoader loader) {
        this.resources = new PathMatchingResourcePatternResolver(loader);
    }

    public List<ModuleDetails> details() {
        return find("module.properties").stream()
                .map(found -> (ModuleDetails) new InstalledModule(load(found), found.getDescription()))
                .toList();
    }

    public List<Resource> contexts() {
        return find("module-context.xml");
    }

    /** The defaults of all modules, in the order of their folders. */
    public Properties defaults() {
        Properties all = new Properties();
        find("alfresco-global.properties").forEach(found -> all.putAll(load(found)));
        return all;
    }

    private List<Resource> find(String file) {
        try {
            return Arrays.stream(resources.getResources(FOLDERS + file))
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException("The class path cannot be searched for modules", problem);
        }
    }

    private static Properties load(Resource resource) {
        Properties properties = new Properties();
        try (InputStream in = resource.getInputStream()) {
            properties.load(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(resource.getDescription() + " cannot be read", problem);
        }
        return properties;
    }
}
