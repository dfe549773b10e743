package org.bayan.reading.child;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/**
 * Refuses every URL that leads off this machine, whatever a document talks a library into. Names cannot be resolved either:
 * the host starts the process with an empty list of hosts.
 */
final class NoNetwork {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "jmod");

    private NoNetwork() {}

    static void install() {
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Refusing());
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("The reader opens no network connection: " + url.getProtocol());
        }

        @Override
        protected URLConnection openConnection(URL url, Proxy proxy) throws IOException {
            return openConnection(url);
        }
    }
}
