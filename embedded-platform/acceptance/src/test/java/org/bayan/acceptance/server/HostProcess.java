package org.bayan.acceptance.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bayan.acceptance.client.Login;

/** One of our own hosts, running the packaged module in a process of its own, on any free port of 127.0.0.1. */
public final class HostProcess {
    private static final String MAIN = "org.bayan.embedded.Main";
    private static final int ANY_PORT = 0;
    /** Many times what a start takes; a host that needs longer will not come. */
    private static final long START_SECONDS = 180;

    private static final long STOP_SECONDS = 60;

    private final Process process;
    private final AcsServer server;

    private HostProcess(Process process, AcsServer server) {
        this.process = process;
        this.server = server;
    }

    /**
     * Returns when it listens.
     *
     * @param properties win over the module's defaults
     */
    public static HostProcess start(HostFolder folder, Map<String, String> properties) {
        return start(folder, properties, UUID.randomUUID().toString());
    }

    /**
     * As {@link #start(HostFolder, Map)}, on a folder that is used again.
     *
     * @param password of the administrator, the same each time: a folder keeps its first
     */
    public static HostProcess start(HostFolder folder, Map<String, String> properties, String password) {
        return start(folder, properties, password, ANY_PORT);
    }

    /** As {@link #start(HostFolder, Map, String)}, on a port of its own, so that a browser finds it again at the same address. */
    public static HostProcess start(HostFolder folder, Map<String, String> properties, String password, int port) {
        Login administrator = new Login("admin", password);
        try {
            ProcessBuilder builder = new ProcessBuilder(command(folder, properties, port))
                    .redirectError(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
            Process process = builder.start();
            // Whatever ends the tests ends the host too.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "host-end"));
            try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(administrator.password() + "\n");
            }
            return new HostProcess(process, new AcsServer(address(process, folder), administrator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(HostFolder folder, Map<String, String> properties, int port) {
        String classPath = System.getProperty("host.classPath", "");
        if (classPath.isBlank()) {
            throw new IllegalStateException(
                    "host.classPath is empty. Run the suite by Maven's verify, or give acs.url, acs.user and acs.password");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("host.heap", "400m"),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                MAIN,
                folder.data().toString(),
                Integer.toString(port)));
        properties.forEach((key, value) -> command.add(key + "=" + value));
        return command;
    }

    /** The first line that it prints. */
    private static String address(Process process, HostFolder folder) {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        CompletableFuture<String> first = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        first.complete(out.readLine());
                        out.transferTo(Writer.nullWriter());
                    } catch (IOException e) {
                        first.completeExceptionally(e);
                    }
                },
                "host-output");
        reader.setDaemon(true);
        reader.start();
        try {
            String line = first.get(START_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("The host did not start; see " + folder.log());
            }
            return line;
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The host did not start; see " + folder.log(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException("Interrupted while the host was starting", e);
        }
    }

    public AcsServer server() {
        return server;
    }

    /** The process itself, for what the system tells about it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As {@code kill -9}: returns when the process is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Lets it finish what it must; kills it if that takes too long. */
    public void stop() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
        if (process.isAlive()) {
            kill();
            throw new IllegalStateException("The host did not stop within " + STOP_SECONDS + " seconds");
        }
    }
}
