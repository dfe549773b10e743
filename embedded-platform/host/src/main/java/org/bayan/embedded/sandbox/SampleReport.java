package org.bayan.embedded.sandbox;

import java.util.List;

/** The table of what was filled in and what went wrong, and whether that is as expected. */
final class SampleReport {

    private static final int WIDEST = 74;

    private final SandboxWords words;

    SampleReport(SandboxWords words) {
        this.words = words;
    }

    String of(List<SampleResult> results) {
        var table = new TextTable(WIDEST)
                .row(
                        words.text("column.file"),
                        words.text("column.state"),
                        words.text("column.field"),
                        words.text("column.value"));
        for (SampleResult result : results) {
            add(result, table);
        }
        long wrong = results.stream().filter(result -> !result.asExpected()).count();
        return table
                + (wrong == 0
                        ? words.text("allAsExpected", results.size())
                        : words.text("notAsExpected", wrong, results.size()));
    }

    private void add(SampleResult result, TextTable table) {
        table.rule();
        var description = result.description();
        String[] head = {result.sample().file(), description.state()};
        if (!description.message().isEmpty()) {
            row(table, head, words.text("reason"), description.message());
        }
        description.fields().forEach((field, values) -> row(table, head, field, String.join("; ", values)));
        if (!description.conflicts().isEmpty()) {
            row(table, head, words.text("conflicting"), String.join("; ", description.conflicts()));
        }
        if (!head[0].isEmpty()) {
            row(table, head, "", words.text("nothing"));
        }
        if (!result.stateAsExpected()) {
            String problem = result.sample().problem() == null
                    ? ""
                    : " " + result.sample().problem();
            row(table, head, words.text("expected"), result.sample().state() + problem);
        }
        result.deviations()
                .forEach((field, expected) ->
                        row(table, head, words.text("expected"), field + " = " + String.join("; ", expected)));
    }

    /** File and state stand on the first row of a file only. */
    private static void row(TextTable table, String[] head, String field, String value) {
        table.row(head[0], head[1], field, value);
        head[0] = "";
        head[1] = "";
    }
}
