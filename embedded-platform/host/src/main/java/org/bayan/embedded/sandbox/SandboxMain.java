package org.bayan.embedded.sandbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.bayan.embedded.EmbeddedPlatform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code ./run.sh sandbox} starts. */
public final class SandboxMain {

    private static final Logger LOGGER = LoggerFactory.getLogger(SandboxMain.class);
    private static final int AS_EXPECTED = 0;
    private static final int NOT_AS_EXPECTED = 1;
    private static final int BAD_USAGE = 2;
    private static final long MILLIS_TO_STOP = 20_000;

    private final SandboxWords words;
    private final PrintStream out;

    SandboxMain(SandboxWords words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new SandboxMain(new SandboxWords(Locale.getDefault()), out).run(List.of(arguments)));
    }

    /** The exit code: 0 if all is as expected, 1 if not or if the sandbox cannot go on, 2 for a command line that it does not understand. */
    int run(List<String> arguments) {
        try {
            SandboxOptions options = SandboxOptions.parse(arguments, words);
            try (DataFolder data = DataFolder.of(options.data(), words)) {
                return new Sandbox(this::start, words, out).run(options, data, SandboxMain::awaitStop)
                        ? AS_EXPECTED
                        : NOT_AS_EXPECTED;
            }
        } catch (SandboxOptions.BadOptionException e) {
            out.println(e.getMessage());
            out.println(words.text("usage"));
            return BAD_USAGE;
        } catch (IOException e) {
            out.println(words.text("failed", e.getMessage()));
            return NOT_AS_EXPECTED;
        } catch (RuntimeException e) {
            LOGGER.error("The sandbox stops", e);
            out.println(words.text("failed", e.getMessage()));
            return NOT_AS_EXPECTED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_AS_EXPECTED;
        }
    }

    private Sandbox.Repository start(Path data, int port, String password) throws IOException {
        requireFree(port);
        EmbeddedPlatform platform = EmbeddedPlatform.builder(data)
                .adminPassword(password)
                .port(port)
                .start();
        return new Sandbox.Repository() {
            @Override
            public URI address() {
                return URI.create(platform.url());
            }

            @Override
            public void close() {
                platform.close();
            }
        };
    }

    private void requireFree(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
        } catch (BindException e) {
            throw new IOException(words.text("port.taken", port), e);
        }
    }

    /** Returns when the process is told to end, and holds that end up until the repository has stopped. */
    private static void awaitStop() {
        var told = new CountDownLatch(1);
        Thread worker = Thread.currentThread();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            told.countDown();
                            try {
                                worker.join(MILLIS_TO_STOP);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "stop"));
        try {
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
