package org.bayan.embedded.wiring;

import java.nio.file.Path;
import java.util.Map;

/**
 * What one instance is started with.
 *
 * @param dataDirectory holds the store, the content and the index
 * @param adminPassword password of {@code admin}; null to leave the one that the data directory has
 * @param properties win over the defaults of the modules
 */
public record PlatformSettings(Path dataDirectory, String adminPassword, Map<String, String> properties) {
    public PlatformSettings {
        properties = Map.copyOf(properties);
    }
}
