package org.bayan.authority.record;

import java.util.Locale;
import java.util.regex.Pattern;
import org.bayan.authority.AuthorityDescription;

/** The file name of a record: its name and its id, without what ACS forbids in a name. */
final class RecordName {
    private static final int MAX_PART = 110;
    private static final Pattern FORBIDDEN = Pattern.compile("[\"*\\\\<>?/:|\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private RecordName() {}

    /**
     * Unique in a folder, as the id is. An id that cannot stand in a name as it is gets a mark of its own, so that
     * {@code a/b} and {@code a:b} stay two.
     */
    static String of(AuthorityDescription record, Locale locale) {
        String id = cleaned(record.id());
        if (!id.equals(record.id())) {
            id = id + "~" + Integer.toHexString(record.id().hashCode());
        }
        return cleaned(record.record().displayName(locale.getLanguage())) + " (" + id + ")";
    }

    private static String cleaned(String text) {
        String clean = SPACES.matcher(FORBIDDEN.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (clean.length() <= MAX_PART) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(MAX_PART - 1)) ? MAX_PART - 1 : MAX_PART;
        return clean.substring(0, end).strip();
    }
}
