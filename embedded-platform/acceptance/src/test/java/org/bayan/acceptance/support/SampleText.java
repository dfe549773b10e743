package org.bayan.acceptance.support;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a small Arabic statement: its title as heading, a sentence, and a labelled block that says the same title again
 * and whatever else the test needs.
 */
public record SampleText(String title, List<String> lines) {
    public SampleText {
        lines = List.copyOf(lines);
    }

    public static SampleText titled(String title) {
        return new SampleText(title, List.of()).labelled("العنوان", title);
    }

    public SampleText code(String referenceCode) {
        return labelled("الرمز المرجعي", referenceCode);
    }

    public SampleText date(String date) {
        return labelled("تاريخ الصدور", date);
    }

    public SampleText labelled(String label, String value) {
        List<String> more = new ArrayList<>(lines);
        more.add(label + ": " + value);
        return new SampleText(title, more);
    }

    public String text() {
        return title + "\n\nنرحب بالحضور ونشكرهم على مشاركتهم في هذا اللقاء.\n\n" + String.join("\n", lines) + "\n";
    }
}
