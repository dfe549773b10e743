package org.bayan.embedded.http.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alfresco.repo.policy.PolicyComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays the recorded scenario on a fresh host with behaviours on every event of files, and compares the order of the events with
 * that of a genuine ACS for every door that a document comes in by. The steps that differ must be exactly those of
 * {@code unequal-timelines.txt}, where each has its reason.
 */
class PolicyTimelineTest {
    private static final String ASYNCHRONOUS = "action run";

    @TempDir
    Path directory;

    @Test
    void host_raisesEventsInTheOrderOfAGenuineServer_butForTheListedSteps() throws IOException, InterruptedException {
        PolicyEvents events = new PolicyEvents();
        try (FreshHost host = FreshHost.start(directory)) {
            events.bindTo(host.bean("policyComponent", PolicyComponent.class));
            ScenarioPlayer player = new ScenarioPlayer(host.url(), host.user(), host.password());
            for (ScenarioStep step : ScenarioStep.all()) {
                events.begin(step.step());
                player.play(step);
                if (step.step().equals(ASYNCHRONOUS)) {
                    events.awaitCommit(ASYNCHRONOUS);
                }
            }
        }
        Map<String, List<String>> unequal = new TreeMap<>();
        GenuineTimeline.read().forEach((step, wanted) -> {
            List<String> got = GenuineTimeline.order(events.of(step));
            if (!got.equals(wanted)) {
                unequal.put(step, List.of("wanted " + wanted, "   got " + got));
            }
        });

        assertThat(unequal.keySet())
                .withFailMessage(() -> report(unequal))
                .containsExactlyInAnyOrderElementsOf(
                        Exceptions.read("unequal-timelines.txt").keySet());
    }

    private static String report(Map<String, List<String>> unequal) {
        List<String> lines = new ArrayList<>();
        lines.add(unequal.size() + " steps have another order of events:");
        unequal.forEach((step, differences) -> lines.add(step + "\n  " + String.join("\n  ", differences)));
        return String.join("\n", lines);
    }
}
