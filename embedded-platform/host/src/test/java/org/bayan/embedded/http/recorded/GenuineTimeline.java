package org.bayan.embedded.http.recorded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The events of a genuine ACS 25.3, step by step. Only their names and whether they come at commit are kept: the two events of
 * every update say nothing about order, and a run of one event is one.
 */
final class GenuineTimeline {
    private static final Pattern LINE = Pattern.compile("tx\\d+ (COMMIT |System )?(\\w+)\\(.*");

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
                events.add(("COMMIT ".equals(matcher.group(1)) ? "COMMIT " : "") + matcher.group(2));
            }
        }
        timeline.replaceAll((step, found) -> order(found));
        return timeline;
    }

    /** The events without those of every update and without immediate repetitions. */
    static List<String> order(List<String> events) {
        List<String> order = new ArrayList<>();
        for (String event : events) {
            boolean ofEveryUpdate = event.endsWith("beforeUpdateNode") || event.endsWith("onUpdateNode");
            boolean again = !order.isEmpty() && order.get(order.size() - 1).equals(event);
            if (!ofEveryUpdate && !again) {
                order.add(event);
            }
        }
        return order;
    }
}
