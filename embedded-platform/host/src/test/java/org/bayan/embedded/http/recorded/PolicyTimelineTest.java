package org.bayan.embedded.http.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alfresco.repo.policy.PolicyComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays the recorded scenario on a fresh host with behaviours on every event of files, and compares the events, each as often as
 * it was raised, with those of a genuine ACS for every door that a document comes in by. The differences must be exactly those
 * of {@code unequal-timelines.txt}, where each step that has some tells the reason.
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
        Map<String, String> unequal = new TreeMap<>();
        GenuineTimeline.read().forEach((step, wanted) -> {
            List<String> differences = EventDifferences.of(wanted, events.of(step));
            if (!differences.isEmpty()) {
                unequal.put(step, String.join(" ", differences));
            }
        });
        Map<String, String> known = new TreeMap<>();
        Exceptions.read("unequal-timelines.txt")
                .forEach((step, reason) -> known.put(step, reason.substring(0, reason.indexOf(": "))));

        assertThat(unequal).isEqualTo(known);
    }
}
