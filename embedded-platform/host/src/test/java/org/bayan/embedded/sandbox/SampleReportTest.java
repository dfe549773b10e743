package org.bayan.embedded.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleReportTest {

    private final SampleReport report = new SampleReport(new SandboxWords(Locale.ENGLISH));
    private final Sample letter =
            new Sample("letter.txt", "done", null, Map.of("title", List.of("بيان"), "languages", List.of("ar")));

    @Test
    void of_asExpected_saysSo() {
        var found = new Description(
                "done",
                "",
                "",
                List.of(),
                Map.of("title", List.of("بيان"), "languages", List.of("ar"), "place", List.of("حلب")));

        assertThat(report.of(List.of(new SampleResult(letter, found))))
                .contains("letter.txt", "\u2068بيان\u2069", "All 1 samples are as expected.")
                .doesNotContain("expected\u2069");
    }

    @Test
    void of_otherValue_namesExpectedOne() {
        var found = new Description(
                "done", "", "", List.of(), Map.of("title", List.of("بلاغ"), "languages", List.of("ar")));

        assertThat(report.of(List.of(new SampleResult(letter, found))))
                .contains("title = بيان", "1 of 1 samples are not as expected.");
    }

    @Test
    void of_otherReason_namesExpectedOne() {
        var sample = new Sample("broken.docx", "failed", "bayan.reading.damaged", Map.of());
        var found = new Description("failed", "It took too long.", "bayan.reading.timeout", List.of("date"), Map.of());

        assertThat(report.of(List.of(new SampleResult(sample, found))))
                .contains(
                        "It took too long.",
                        "conflicting",
                        "date",
                        "failed bayan.reading.damaged",
                        "1 of 1 samples are not as expected.");
    }

    @Test
    void of_hostileValue_cannotBreakTheFrame() {
        var found = new Description(
                "done", "", "", List.of(), Map.of("title", List.of("a\nb\u2069\u202E\u001B[31m" + "x".repeat(200))));

        String table = report.of(List.of(new SampleResult(letter, found)));

        assertThat(table).contains("a b [31mx").contains("...").doesNotContain("\u202E", "\u001B");
        assertThat(table.lines()
                        .filter(line -> line.startsWith("|"))
                        .map(line -> line.replaceAll("[\\u2068\\u2069]", "").length())
                        .distinct())
                .hasSize(1);
    }
}
