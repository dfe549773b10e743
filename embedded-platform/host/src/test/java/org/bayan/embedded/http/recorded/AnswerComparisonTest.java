package org.bayan.embedded.http.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerComparisonTest {
    @Test
    void genuineAnswers_equalThemselves() throws IOException {
        Map<String, RecordedAnswer> answers = RecordedAnswer.genuine();

        assertThat(answers).hasSize(185);
        assertThat(answers.values())
                .allSatisfy(answer ->
                        assertThat(AnswerComparison.differences(answer, answer)).isEmpty());
    }

    @Test
    void scenario_hasARequestForEveryAnswer() throws IOException {
        List<String> recorded = ScenarioStep.all().stream()
                .filter(step -> !step.unrecorded())
                .map(ScenarioStep::step)
                .toList();

        assertThat(recorded).containsExactlyElementsOf(RecordedAnswer.genuine().keySet());
    }

    @Test
    void lists_ofNames_areComparedWithoutOrder() throws IOException {
        assertThat(differences("{\"aspectNames\": [\"a\", \"b\"]}", "{\"aspectNames\": [\"b\", \"a\"]}"))
                .isEmpty();
        assertThat(differences("{\"entries\": [{\"n\": 1}, {\"n\": 2}]}", "{\"entries\": [{\"n\": 2}, {\"n\": 1}]}"))
                .hasSize(2);
    }

    @Test
    void looseMembers_areComparedByPresenceAndKind() throws IOException {
        assertThat(differences("{\"message\": \"a\"}", "{\"message\": \"b\"}")).isEmpty();
        assertThat(differences("{\"message\": \"a\"}", "{\"message\": 1}")).hasSize(1);
        assertThat(differences("{\"message\": \"a\"}", "{}")).containsExactly(".message: missing");
    }

    @Test
    void values_thatDiffer_areNamed() throws IOException {
        assertThat(differences("{\"entry\": {\"isFile\": true}}", "{\"entry\": {\"isFile\": false, \"x\": 1}}"))
                .containsExactly(".entry.isFile: true <> false", ".entry.x: not wanted");
        assertThat(differences("{\"id\": \"<id1>\"}", "{\"id\": \"<id7>\"}")).isEmpty();
    }

    @Test
    void timeline_isRead() throws IOException {
        Map<String, List<String>> timeline = GenuineTimeline.read();

        assertThat(timeline).hasSize(28);
        assertThat(timeline.get("empty file"))
                .containsExactly(
                        "beforeCreateNode",
                        "onCreateNode",
                        "onUpdateProperties",
                        "beforeUpdateNode",
                        "onUpdateProperties",
                        "onUpdateNode",
                        "COMMIT beforeCreateNode",
                        "COMMIT onCreateNode",
                        "COMMIT onUpdateProperties",
                        "COMMIT beforeUpdateNode",
                        "COMMIT onUpdateNode");
        assertThat(timeline.get("check in by upload"))
                .containsSubsequence(
                        "onUpdateNode", "beforeUpdateNode", "beforeUpdateNode", "beforeUpdateNode", "onCopyComplete");
    }

    @Test
    void serialNumbers_areIdentities_butNotWhatStandsBeforeThem() throws IOException {
        assertThat(differences("{\"processDefinitionId\": \"a:1:4\"}", "{\"processDefinitionId\": \"a:1:9\"}"))
                .isEmpty();
        assertThat(differences("{\"processDefinitionId\": \"a:1:4\"}", "{\"processDefinitionId\": \"b:1:4\"}"))
                .hasSize(1);
        assertThat(differences("{\"name\": \"4\"}", "{\"name\": \"5\"}")).hasSize(1);
    }

    @Test
    void events_thatDiffer_areNamedInTheirOrder() {
        assertThat(EventDifferences.of(List.of("a", "b", "b", "c"), List.of("a", "b", "c", "d")))
                .containsExactly("-b", "+d");
        assertThat(EventDifferences.of(List.of("a", "b"), List.of("b", "a"))).containsExactly("-a", "+a");
        assertThat(EventDifferences.of(List.of("a", "a"), List.of("a", "a"))).isEmpty();
    }

    private static List<String> differences(String wanted, String got) throws IOException {
        return AnswerComparison.differences(answer(wanted), answer(got));
    }

    private static RecordedAnswer answer(String body) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return new RecordedAnswer("s", 200, "application/json", json.createObjectNode(), json.readTree(body));
    }
}
