package org.bayan.embedded.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sample beside the description that the sandbox gave it. */
record SampleResult(Sample sample, Description description) {

    boolean asExpected() {
        return stateAsExpected() && deviations().isEmpty();
    }

    boolean stateAsExpected() {
        return sample.state().equals(description.state())
                && (sample.problem() == null || sample.problem().equals(description.problem()));
    }

    /** The expected values of the fields that hold something else. */
    Map<String, List<String>> deviations() {
        Map<String, List<String>> deviations = new LinkedHashMap<>();
        sample.fields().forEach((field, expected) -> {
            if (!expected.equals(description.fields().get(field))) {
                deviations.put(field, expected);
            }
        });
        return deviations;
    }
}
