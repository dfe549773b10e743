package org.bayan.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The release of Bayan that runs, as its {@code module.properties} says. */
public final class ModuleVersion {
    private static final String PROPERTIES = "/alfresco/module/bayan-platform/module.properties";

    private ModuleVersion() {}

    /**
     * @throws IOException if the module's own properties are missing, which means that its JAR is damaged
     */
    public static String read() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ModuleVersion.class.getResourceAsStream(PROPERTIES)) {
            if (in == null) {
                throw new IOException(PROPERTIES + " is missing from the module's JAR");
            }
            properties.load(in);
        }
        String version = properties.getProperty("module.version");
        if (version == null) {
            throw new IOException(PROPERTIES + " names no module.version");
        }
        return version;
    }
}
