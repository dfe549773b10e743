package org.bayan.embedded.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {

    private static final SandboxOptions ONCE = new SandboxOptions(0, Optional.empty(), true, true);
    private static final SandboxOptions EMPTY = new SandboxOptions(0, Optional.empty(), false, false);

    private final ObjectMapper mapper = new ObjectMapper();
    private final SandboxWords words = new SandboxWords(Locale.ENGLISH);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> stopped = new ArrayList<>();

    @TempDir
    Path data;

    @Test
    void run_serverThatDescribesAll_asExpected() throws Exception {
        assertThat(run(ONCE, true)).isTrue();
        assertThat(output()).contains("Uploading 19 of 19", "Described: 19 of 19", "All 19 samples are as expected.");
        assertThat(output()).doesNotContain("Password:");
    }

    @Test
    void run_serverThatFindsNothing_notAsExpected() throws Exception {
        assertThat(run(ONCE, false)).isFalse();
        assertThat(output()).contains("(nothing)", "17 of 19 samples are not as expected.");
    }

    @Test
    void run_withoutSamples_saysWhereAndWhoAndStopsWhenTold() throws Exception {
        assertThat(run(EMPTY, true)).isTrue();
        assertThat(output()).containsPattern("Address:  http://127.0.0.1:\\d+/alfresco\n");
        assertThat(output()).containsPattern("Desk:     http://127.0.0.1:\\d+/alfresco/bayan/index.html\n");
        assertThat(output()).containsPattern("User:     admin\nPassword: [\\w-]{16}\n");
        assertThat(stopped).containsExactly("told", "closed");
    }

    @Test
    void run_twice_otherPassword() throws Exception {
        run(EMPTY, true);
        run(EMPTY, true);
        Matcher passwords = Pattern.compile("Password: (\\S+)").matcher(output());
        Set<String> seen = new HashSet<>();
        while (passwords.find()) {
            seen.add(passwords.group(1));
        }
        assertThat(seen).hasSize(2);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private boolean run(SandboxOptions options, boolean describes) throws Exception {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Sandbox((path, port, password) -> new Stub(describes), words, out)
                .run(options, new DataFolder(data, true), () -> stopped.add("told"));
    }

    /** Answers uploads and descriptions, the latter once as pending. */
    private final class Stub implements Sandbox.Repository {

        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        private final boolean describes;
        private final Set<String> asked = new HashSet<>();

        Stub(boolean describes) throws IOException {
            this.describes = describes;
            server.createContext("/alfresco/api/", this::create);
            server.createContext("/alfresco/s/bayan/statements/", this::describe);
            server.start();
        }

        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/alfresco");
        }

        @Override
        public void close() {
            server.stop(0);
            stopped.add("closed");
        }

        private void create(HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher file = Pattern.compile("filename=\"([^\"]+)\"").matcher(body);
            ObjectNode answer = mapper.createObjectNode();
            answer.putObject("entry").put("id", file.find() ? file.group(1) : "folder");
            answer(exchange, 201, answer);
        }

        private void describe(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            String id = path.substring(path.lastIndexOf('/') + 1);
            Sample sample = Sample.all().stream()
                    .filter(one -> one.file().equals(id))
                    .findFirst()
                    .orElseThrow();
            ObjectNode answer = mapper.createObjectNode();
            answer.put("state", asked.add(id) ? "pending" : sample.state());
            ObjectNode fields = answer.putObject("fields");
            if (describes) {
                sample.fields().forEach((field, values) -> {
                    if (field.endsWith("s")) {
                        values.forEach(fields.putObject(field).putArray("values")::add);
                    } else {
                        fields.putObject(field).put("value", values.get(0));
                    }
                });
            }
            if (sample.problem() != null) {
                answer.put("message", "Why.");
                answer.putObject("evidence").putObject("problem").put("key", sample.problem());
            }
            answer(exchange, 200, answer);
        }

        private void answer(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
            byte[] bytes = mapper.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }
}
