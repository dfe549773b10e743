package org.bayan.embedded.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** A repository with the module in it, the samples in the repository, and the table of what became of them. */
final class Sandbox {

    /** Where the module serves the statement desk. */
    private static final String DESK = "/bayan/index.html";

    private static final String USER = "admin";
    private static final int PASSWORD_BYTES = 12;

    private final Starter starter;
    private final SandboxWords words;
    private final PrintStream out;

    Sandbox(Starter starter, SandboxWords words, PrintStream out) {
        this.starter = starter;
        this.words = words;
        this.out = out;
    }

    /** Starts a repository. */
    interface Starter {
        /**
         * @param data folder to keep everything in
         * @param port port on 127.0.0.1; 0 for any free one
         * @param password what the administrator's password becomes
         */
        Repository start(Path data, int port, String password) throws IOException;
    }

    /** A running repository; closing it stops it and leaves its data consistent. */
    interface Repository extends AutoCloseable {
        /** Its address, which ends in /alfresco. */
        URI address();

        @Override
        void close();
    }

    /**
     * Returns when the work is done: at once after the table, or else when {@code untilStopped} returns.
     *
     * @return whether all samples are as expected
     */
    boolean run(SandboxOptions options, DataFolder data, Runnable untilStopped)
            throws IOException, InterruptedException {
        String password = newPassword();
        out.println(words.text("starting"));
        long begin = System.nanoTime();
        try (Repository repository = starter.start(data.path(), options.port(), password)) {
            out.println(words.text("started", seconds(begin)));
            boolean asExpected = !options.samples() || samples(repository, password);
            if (!options.once()) {
                out.println();
                out.println(words.text("desk", repository.address() + DESK));
                out.println(words.text("address", repository.address()));
                out.println(words.text("user", USER));
                out.println(words.text("password", password));
                out.println(data.kept() ? words.text("kept", data.path()) : words.text("notKept"));
                out.println(words.text("stop"));
                untilStopped.run();
            }
            return asExpected;
        }
    }

    private boolean samples(Repository repository, String password) throws IOException, InterruptedException {
        var client = new RepositoryClient(repository.address(), USER, password, words);
        List<SampleResult> results = new SampleRun(client, words, out).run(Sample.all());
        out.println();
        out.println(new SampleReport(words).of(results));
        return results.stream().allMatch(SampleResult::asExpected);
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String seconds(long begin) {
        return "%.1f".formatted(Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
    }
}
