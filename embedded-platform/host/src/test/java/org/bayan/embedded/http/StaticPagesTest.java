package org.bayan.embedded.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticPagesTest {
    @TempDir
    Path folder;

    @Test
    void jar_servesItsPagesAndNothingElse() throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        try (URLClassLoader module = new URLClassLoader(new URL[] {jar().toUri().toURL()}, null)) {
            StaticPages.addTo(tomcat.addContext("/alfresco", folder.toString()), module);
            tomcat.start();
            String base = "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/alfresco";

            assertThat(status(base + "/desk/index.html")).isEqualTo(200);
            assertThat(status(base + "/desk/")).isEqualTo(404);
            assertThat(status(base + "/org/Secret.class")).isEqualTo(404);
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    private Path jar() throws Exception {
        Path jar = folder.resolve("module.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : new String[] {
                "META-INF/resources/",
                "META-INF/resources/desk/",
                "META-INF/resources/desk/index.html",
                "org/Secret.class"
            }) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write("page".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return jar;
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
