package org.bayan.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bayan.embedded.http.HttpFace;
import org.bayan.embedded.http.HttpLimits;
import org.bayan.embedded.wiring.PlatformSettings;
import org.bayan.embedded.wiring.Wiring;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One running repository with the modules on the class path. Several may run in one JVM, each on a data directory of its own. */
public final class EmbeddedPlatform implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final HttpFace http;

    private EmbeddedPlatform(ConfigurableApplicationContext context, HttpFace http) {
        this.context = context;
        this.http = http;
    }

    public static Builder builder(Path dataDirectory) {
        return new Builder(dataDirectory);
    }

    /** The beans under ACS's own names. */
    public ApplicationContext context() {
        return context;
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** Such as {@code http://127.0.0.1:8080/alfresco}. */
    public String url() {
        if (http == null) {
            throw new IllegalStateException("This instance was started without its HTTP side");
        }
        return http.url();
    }

    @Override
    public void close() {
        if (http != null) {
            http.close();
        }
        context.close();
    }

    /** Collects what an instance is started with. */
    public static final class Builder {
        private final Path dataDirectory;
        private final Map<String, String> properties = new HashMap<>();
        private String adminPassword;
        private Integer port;

        private Builder(Path dataDirectory) {
            this.dataDirectory = dataDirectory;
        }

        /** Needed for an empty data directory; else it replaces the password that is there. */
        public Builder adminPassword(String password) {
            this.adminPassword = password;
            return this;
        }

        /** A property that wins over the defaults of the modules. */
        public Builder property(String key, String value) {
            properties.put(key, value);
            return this;
        }

        /** Listens on 127.0.0.1; port 0 is any free one. Without this call there is no HTTP side. */
        public Builder port(int wanted) {
            this.port = wanted;
            return this;
        }

        public EmbeddedPlatform start() {
            ConfigurableApplicationContext context =
                    Wiring.start(new PlatformSettings(dataDirectory, adminPassword, properties));
            try {
                return new EmbeddedPlatform(
                        context, port == null ? null : HttpFace.start(context, port, HttpLimits.DEFAULT));
            } catch (RuntimeException problem) {
                context.close();
                throw problem;
            }
        }
    }
}
