package org.bayan.extraction.field;

import java.util.List;
import org.bayan.extraction.FieldCandidate;

/** The order in which sources are believed, as the archive's conventions set it: the labelled block beats the header. */
final class Sources {
    private static final List<String> ORDER = List.of(
            "block.label",
            "line.label",
            "head.banner",
            "head.dateline",
            "tail.dateline",
            "head.title",
            "tail.title",
            "head.distribution",
            "text.formula",
            "text.closing",
            "text.form",
            "text.address",
            "mail.");

    private Sources() {}

    /** From 0 for the source that is believed first. */
    static int rank(FieldCandidate candidate) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (candidate.rule().startsWith(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }

    static boolean isLabel(FieldCandidate candidate) {
        return rank(candidate) <= 1;
    }
}
