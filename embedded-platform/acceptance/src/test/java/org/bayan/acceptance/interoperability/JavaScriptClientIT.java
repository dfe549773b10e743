package org.bayan.acceptance.interoperability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.server.AcsServer;
import org.bayan.acceptance.support.NodeProject;
import org.junit.jupiter.api.Test;

/** The REST API through {@code @alfresco/js-api}, a client that this project did not write. Needs Node.js 18 or later and npm. */
@AcceptanceTest
class JavaScriptClientIT {
    private static final Path CLIENT = Path.of("src/test/js/client");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void client_logsInUploadsReadsAndSearches(AcsServer server) throws IOException {
        NodeProject project = NodeProject.install(CLIENT);
        String origin = server.url().substring(0, server.url().lastIndexOf("/alfresco"));
        NodeProject.Run run = project.run(
                PATIENCE,
                Map.of(),
                "node",
                "client.js",
                origin,
                server.administrator().user(),
                server.administrator().password());
        assertThat(run.exitCode()).as(run.errors()).isZero();

        JsonNode seen = new ObjectMapper().readTree(run.output());
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
}
