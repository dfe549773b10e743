package org.bayan.extraction.gold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;

/** Precision and recall of a part of the gold set: in all, and by field, language and format. */
final class GoldReport {
    private final String title;
    private final GoldScore all = new GoldScore();
    private final Map<String, GoldScore> byKey = new TreeMap<>();

    GoldReport(String title) {
        this.title = title;
    }

    void add(GoldDocument document, String format, Extraction extraction) {
        for (Field field : Field.values()) {
            List<String> expected = document.expected(field);
            List<String> found = extraction.values(field);
            all.add(expected, found);
            score("field " + field.key()).add(expected, found);
            score("language " + document.language()).add(expected, found);
            score("format " + format).add(expected, found);
        }
    }

    GoldScore all() {
        return all;
    }

    Optional<GoldScore> of(Field field) {
        return Optional.ofNullable(byKey.get("field " + field.key()));
    }

    Optional<GoldScore> ofFormat(String format) {
        return Optional.ofNullable(byKey.get("format " + format));
    }

    void print() {
        System.out.println("Gold set, " + title + ": " + all);
        byKey.forEach((key, score) -> System.out.println("  " + key + ": " + score));
    }

    private GoldScore score(String key) {
        return byKey.computeIfAbsent(key, k -> new GoldScore());
    }
}
