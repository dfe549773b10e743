package org.bayan.embedded.sandbox;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param port port on 127.0.0.1; 0 for any free one
 * @param data folder to keep documents and index in; empty for a fresh one that goes away with the sandbox
 * @param samples whether to upload the sample statements
 * @param once whether to stop after the table
 */
record SandboxOptions(int port, Optional<Path> data, boolean samples, boolean once) {

    private static final int LAST_PORT = 65535;

    /**
     * @throws BadOptionException if an option is unknown, lacks its value or contradicts another
     */
    static SandboxOptions parse(List<String> arguments, SandboxWords words) {
        int port = 0;
        Optional<Path> data = Optional.empty();
        boolean samples = true;
        boolean once = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--port" -> port = port(value(option, rest, words), words);
                case "--data" ->
                    data = Optional.of(Path.of(value(option, rest, words)).toAbsolutePath());
                case "--no-samples" -> samples = false;
                case "--once" -> once = true;
                default -> throw new BadOptionException(words.text("option.unknown", option));
            }
        }
        if (once && !samples) {
            throw new BadOptionException(words.text("option.onceWithoutSamples"));
        }
        return new SandboxOptions(port, data, samples, once);
    }

    private static String value(String option, Deque<String> rest, SandboxWords words) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new BadOptionException(words.text("option.noValue", option));
        }
        return rest.pop();
    }

    private static int port(String value, SandboxWords words) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the sentence below says it
        }
        throw new BadOptionException(words.text("option.badPort", value, LAST_PORT));
    }

    /** A command line that cannot be followed; the message is for the user. */
    static final class BadOptionException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadOptionException(String message) {
            super(message);
        }
    }
}
