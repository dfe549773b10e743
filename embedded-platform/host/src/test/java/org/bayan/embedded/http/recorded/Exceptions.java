package org.bayan.embedded.http.recorded;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps in which the host is known to differ from a genuine server, each with its reason. */
final class Exceptions {
    private Exceptions() {}

    /** Reads lines such as {@code step: reason}; lines that begin with {@code #} say something about those below. */
    static Map<String, String> read(String fact) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : ScenarioStep.lines(fact)) {
            if (!line.startsWith("#")) {
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw new IOException(fact + ": the line \"" + line + "\" has no reason");
                }
                reasons.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return reasons;
    }
}
