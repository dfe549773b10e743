package org.bayan.statement.write;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.extraction.Field;

/** Judges the values that people and programs send for a field, before they reach the repository. */
public final class FieldValues {
    /** Longest value in UTF-16 code units; ACS keeps text of up to 1,024 in one column and longer text elsewhere. */
    public static final int MAX_LENGTH = 4_000;
    /** Most values of one field. */
    public static final int MAX_VALUES = 500;

    private static final Set<String> DOCUMENT_TYPES = Set.of(
            "speech",
            "briefing",
            "communique",
            "pressRelease",
            "decree",
            "law",
            "resolution",
            "agreement",
            "letter",
            "report",
            "interview",
            "other");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private FieldValues() {}

    /** Why a value cannot stand in a field. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final transient Object[] arguments;

        Refused(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        /** Key of the sentence in the message bundles. */
        public String key() {
            return key;
        }

        public Object[] arguments() {
            return arguments == null ? new Object[0] : arguments.clone();
        }
    }

    /**
     * @return the values as they are to be stored: composed, without direction marks and outer spaces, each once
     * @throws Refused naming what is wrong
     */
    public static List<String> check(Field field, List<String> values) throws Refused {
        if (values.size() > (field.isMany() ? MAX_VALUES : 1)) {
            throw new Refused("bayan.field.tooMany", field.key(), field.isMany() ? MAX_VALUES : 1);
        }
        List<String> checked = new ArrayList<>();
        for (String value : values) {
            String clean = clean(value);
            if (clean.isEmpty()) {
                throw new Refused("bayan.field.blank", field.key());
            }
            if (clean.length() > MAX_LENGTH) {
                throw new Refused("bayan.field.tooLong", field.key(), MAX_LENGTH);
            }
            check(field, clean);
            if (!checked.contains(clean)) {
                checked.add(clean);
            }
        }
        return checked;
    }

    private static void check(Field field, String value) throws Refused {
        if (field == Field.DOCUMENT_TYPES && !DOCUMENT_TYPES.contains(value)) {
            throw new Refused(
                    "bayan.field.notADocumentType",
                    value,
                    String.join(", ", DOCUMENT_TYPES.stream().sorted().toList()));
        }
        if (field == Field.LANGUAGES && !LANGUAGE_TAG.matcher(value).matches()) {
            throw new Refused("bayan.field.notALanguage", value);
        }
        if (field == Field.DATE) {
            try {
                IsoDates.parse(value);
            } catch (IllegalArgumentException e) {
                throw new Refused("bayan.field.notADate", value);
            }
        }
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints()
                .filter(c -> Character.getType(c) != Character.SURROGATE
                        && (!Character.isISOControl(c) || c == '\n' || c == '\t')
                        && !isDirectionMark(c))
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC).strip();
    }

    /** The controls that the exact key leaves out; the joiners of Persian and Kurdish stay. */
    private static boolean isDirectionMark(int c) {
        return c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0xFEFF
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
