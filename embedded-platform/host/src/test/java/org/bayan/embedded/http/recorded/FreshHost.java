package org.bayan.embedded.http.recorded;

import java.nio.file.Path;
import org.bayan.embedded.EmbeddedPlatform;

/** A host on an empty data directory and a free port, with the administrator that the recording was made with. */
final class FreshHost implements AutoCloseable {
    private static final String ADMINISTRATOR = "admin";

    private final EmbeddedPlatform platform;

    private FreshHost(EmbeddedPlatform platform) {
        this.platform = platform;
    }

    static FreshHost start(Path directory) {
        return new FreshHost(EmbeddedPlatform.builder(directory)
                .adminPassword(ADMINISTRATOR)
                .port(0)
                .start());
    }

    String url() {
        return platform.url();
    }

    String user() {
        return ADMINISTRATOR;
    }

    String password() {
        return ADMINISTRATOR;
    }

    <T> T bean(String name, Class<T> type) {
        return platform.bean(name, type);
    }

    @Override
    public void close() {
        platform.close();
    }
}
