package org.bayan.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes what a reader process writes to its error stream to the log, within bounds: libraries may quote a document there
 * or write without end. The stream is drained to its end in any case, for a full pipe would block the process.
 */
final class ErrorStreamLog {
    private static final Logger LOGGER = LoggerFactory.getLogger(ErrorStreamLog.class);
    private static final int LINES = 200;
    private static final int LINE_LENGTH = 400;

    private final Process process;

    private ErrorStreamLog(Process process) {
        this.process = process;
    }

    static void follow(Process process) {
        Thread thread = new Thread(new ErrorStreamLog(process)::drain, "bayan-reader-stderr-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }

    private void drain() {
        try (Reader in = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            int lines = 0;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '\n') {
                    log(line, ++lines);
                    line.setLength(0);
                } else if (line.length() < LINE_LENGTH && !Character.isISOControl(c)) {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            LOGGER.debug("The error stream of reader process {} broke off: {}", process.pid(), e.toString());
        }
    }

    private void log(StringBuilder line, int number) {
        if (number <= LINES) {
            LOGGER.info("Reader process {}: {}", process.pid(), line);
        } else if (number == LINES + 1) {
            LOGGER.info("Reader process {} wrote {} lines; the rest is left out", process.pid(), LINES);
        }
    }
}
