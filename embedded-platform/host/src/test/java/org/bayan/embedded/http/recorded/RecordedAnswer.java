package org.bayan.embedded.http.recorded;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a server answered to one step, with ids, times and the like replaced by placeholders. */
@JsonIgnoreProperties({"request", "send", "as"})
record RecordedAnswer(String step, int status, String type, JsonNode headers, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The answers of a genuine ACS 25.3. */
    static Map<String, RecordedAnswer> genuine() throws IOException {
        Map<String, RecordedAnswer> answers = new LinkedHashMap<>();
        for (String line : ScenarioStep.lines("answers.jsonl")) {
            RecordedAnswer answer = JSON.readValue(line, RecordedAnswer.class);
            answers.put(answer.step(), answer);
        }
        return answers;
    }
}
