package org.bayan.embedded.http.recorded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The events of a genuine ACS 25.3, step by step: every event's name, as often as it was raised, and whether it came at commit.
 */
final class GenuineTimeline {
    private static final Pattern LINE = Pattern.compile("tx\\d+ (COMMIT |System )?(\\w+)\\(.*?\\)(?: {3}x(\\d+))?");

    private GenuineTimeline() {}

    static Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> timeline = new LinkedHashMap<>();
        List<String> events = List.of();
        for (String line : ScenarioStep.lines("policy-timeline.md")) {
            Matcher matcher = LINE.matcher(line);
            if (line.startsWith("## ")) {
                events = new ArrayList<>();
                timeline.put(line.substring(3).trim(), events);
            } else if (matcher.matches()) {
                String event = ("COMMIT ".equals(matcher.group(1)) ? "COMMIT " : "") + matcher.group(2);
                int times = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
                events.addAll(Collections.nCopies(times, event));
            } else if (line.startsWith("tx")) {
                throw new IOException("policy-timeline.md: the line \"" + line + "\" names no event");
            }
        }
        return timeline;
    }
}
