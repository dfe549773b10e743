package org.bayan.extraction.label;

import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.value.CodeForm;
import org.bayan.extraction.value.LanguageNames;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Digits;

/** Weighs whether a text can be the value of a label: a date after a date label speaks for both. */
final class ValueJudge {
    /** Characters of a value that are looked at; a longer value is as bad as one of this length. */
    static final int LONGEST = 700;

    private static final int LONG_TYPED = 160;
    private static final int LONG_TEXT = 300;

    private final DateFinder dates;
    private final LanguageNames languages;
    private final TypeWords types;
    private final Phrases nothing;

    ValueJudge(DateFinder dates, LanguageNames languages, TypeWords types, Phrases nothing) {
        this.dates = dates;
        this.languages = languages;
        this.types = types;
        this.nothing = nothing;
    }

    boolean isNothing(String value) {
        return value.length() <= 60 && (nothing.whole(value).isPresent() || isStroke(value));
    }

    /** How much a value speaks for its label, from -4 to 2.5; 0 where it says nothing. */
    double weight(LabelKind kind, String value) {
        if (value.isEmpty()) {
            return kind == LabelKind.HEADING ? 1 : -0.3;
        }
        if (kind == LabelKind.HEADING) {
            return -4;
        }
        if (isNothing(value)) {
            return 2;
        }
        return switch (kind.shape()) {
            case TYPED -> value.length() > LONG_TYPED ? -3 : typed(kind, value);
            case TEXT -> value.length() > LONG_TEXT ? -3 : 0.5;
            default -> value.length() > 2 * LONG_TEXT ? -2 : 0.5;
        };
    }

    private double typed(LabelKind kind, String value) {
        return switch (kind) {
            case DATE -> !hasDigit(value) || dates.find(value).isEmpty() ? -2 : 2.5;
            case LANGUAGE -> languages.read(value).isEmpty() ? -2.5 : 2.5;
            case TYPE -> types.readList(value).isEmpty() ? value.length() > 40 ? -2 : -0.5 : 2.5;
            default -> CodeForm.of(value).isPresent() ? 1.5 : -2;
        };
    }

    private static boolean hasDigit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Digits.isDigit(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A dash, dots or lines where a form was left open. */
    private static boolean isStroke(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isLetterOrDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
