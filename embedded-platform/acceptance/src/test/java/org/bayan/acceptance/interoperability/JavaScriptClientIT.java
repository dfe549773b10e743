package org.bayan.acceptance.interoperability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.server.AcsServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The REST API through {@code @alfresco/js-api}, a client that this project did not write. Needs Node.js 18 or later and npm. */
@AcceptanceTest
class JavaScriptClientIT {
    private static final Path SCRIPTS = Path.of("src/test/js");
    private static final long PATIENCE_SECONDS = 180;

    @TempDir
    static Path directory;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        assumeTrue(isThere("node") && isThere("npm"), "Not run: install Node.js 18 or later with npm");
        for (String file : List.of("package.json", "package-lock.json", "client.js")) {
            Files.copy(SCRIPTS.resolve(file), directory.resolve(file));
        }
        run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
    }

    @Test
    void client_logsInUploadsReadsAndSearches(AcsServer server) throws IOException, InterruptedException {
        String origin = server.url().substring(0, server.url().lastIndexOf("/alfresco"));
        String printed = run(
                "node",
                "client.js",
                origin,
                server.administrator().user(),
                server.administrator().password());

        JsonNode seen = new ObjectMapper().readTree(printed);
        assertThat(seen.get("refused").asBoolean()).isTrue();
        assertThat(seen.get("ticket").asText()).startsWith("TICKET_");
        assertThat(seen.get("me").asText()).isEqualTo(server.administrator().user());
        assertThat(seen.at("/uploaded/name").asText()).isEqualTo("بيان رقم ١.txt");
        assertThat(seen.at("/uploaded/size").asInt())
                .isEqualTo("بيان صادر عن الوزارة\n".getBytes(StandardCharsets.UTF_8).length);
        assertThat(seen.get("title").asText()).isEqualTo("بيان");
        assertThat(seen.get("path").asText()).startsWith("/Company Home/js-");
        assertThat(seen.get("content").asText()).isEqualTo("بيان صادر عن الوزارة\n");
        assertThat(seen.get("description").asText()).isEqualTo("وصف");
        assertThat(seen.at("/children/0").asText()).isEqualTo("بيان رقم ١.txt");
        assertThat(seen.get("versions")).isNotEmpty();
        assertThat(seen.at("/found/0").asText()).isEqualTo("بيان رقم ١.txt");
        assertThat(seen.get("gone").asInt()).isEqualTo(404);
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            return new ProcessBuilder(tool, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path errors = directory.resolve("errors.txt");
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(directory.toFile())
                .redirectError(errors.toFile())
                .start();
        String printed;
        try (InputStream out = process.getInputStream()) {
            printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .withFailMessage(() -> command[0] + " failed: " + read(errors))
                .isZero();
        return printed;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
