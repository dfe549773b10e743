package org.bayan.embedded.http.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays the recorded scenario on a fresh host and compares its answers with those of a genuine ACS. The answers that differ must
 * be exactly those of {@code unequal-answers.txt}, where each has its reason.
 */
class RecordedAnswersTest {
    @TempDir
    Path directory;

    @Test
    void host_answersAsAGenuineServerDoes_butForTheListedSteps() throws IOException, InterruptedException {
        Map<String, RecordedAnswer> got = new LinkedHashMap<>();
        try (FreshHost host = FreshHost.start(directory)) {
            ScenarioPlayer player = new ScenarioPlayer(host.url(), host.user(), host.password());
            for (ScenarioStep step : ScenarioStep.all()) {
                got.put(step.step(), player.play(step));
            }
        }
        Map<String, List<String>> unequal = new TreeMap<>();
        RecordedAnswer.genuine().forEach((step, wanted) -> {
            List<String> differences = AnswerComparison.differences(wanted, got.get(step));
            if (!differences.isEmpty()) {
                unequal.put(step, differences);
            }
        });

        assertThat(unequal.keySet())
                .withFailMessage(() -> report(unequal))
                .containsExactlyInAnyOrderElementsOf(
                        Exceptions.read("unequal-answers.txt").keySet());
    }

    private static String report(Map<String, List<String>> unequal) {
        List<String> lines = new ArrayList<>();
        lines.add(unequal.size() + " answers are unequal:");
        unequal.forEach((step, differences) -> lines.add(step + ": " + String.join("; ", differences)));
        return String.join("\n", lines);
    }
}
