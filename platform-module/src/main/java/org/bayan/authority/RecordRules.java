package org.bayan.authority;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.PartialDate;

/** What must hold of a record by whatever door it comes. */
public final class RecordRules {
    /** As long as a value may be that the database finds exactly. */
    private static final int MAX_NAME = 1000;

    private static final int MAX_ID = 200;
    private static final int MAX_NAMES = 500;
    private static final int MAX_NOTE = 100_000;
    private static final int SHOWN = 80;

    /** BCP 47. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    /** Also halves of characters, which no database takes. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    private static final Pattern CONTROL_IN_NOTE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\n\r\t]]");
    /** RFC 3986, as far as it tells a URI from another text. */
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private RecordRules() {}

    /**
     * @throws AuthorityRefused naming the first rule that the record breaks
     */
    public static void check(AuthorityDescription description) {
        AuthorityRecord record = description.record();
        checkId(record.id());
        if (record.preferredNames().isEmpty()) {
            throw wrong("bayan.authority.noName");
        }
        record.preferredNames().keySet().forEach(RecordRules::checkLanguage);
        checkNames(record.preferredNames().values());
        checkNames(record.parallelNames());
        checkNames(record.otherNames());
        checkNames(record.ambiguousNames());
        checkOrder(record);
        description.sameAs().forEach(RecordRules::checkUri);
        if (description.note().length() > MAX_NOTE) {
            throw wrong("bayan.authority.noteTooLong", Integer.toString(MAX_NOTE));
        }
        if (CONTROL_IN_NOTE.matcher(description.note()).find()) {
            throw wrong("bayan.authority.noteHasControl");
        }
    }

    /**
     * @param text ISO 8601 day, month or year; blank for none
     * @return null for none
     * @throws AuthorityRefused if it is no such date
     */
    public static PartialDate date(String text) {
        String stripped = text.strip();
        return stripped.isEmpty()
                ? null
                : PartialDate.parse(stripped).orElseThrow(() -> wrong("bayan.authority.notADate", shortened(stripped)));
    }

    private static void checkId(String id) {
        if (id.length() > MAX_ID) {
            throw wrong("bayan.authority.idTooLong", shortened(id), Integer.toString(MAX_ID));
        }
        if (CONTROL.matcher(id).find()) {
            throw wrong("bayan.authority.idHasControl");
        }
    }

    private static void checkLanguage(String tag) {
        if (!LANGUAGE.matcher(tag).matches()) {
            throw wrong("bayan.authority.notALanguage", shortened(tag));
        }
    }

    private static void checkNames(Collection<String> names) {
        if (names.size() > MAX_NAMES) {
            throw wrong("bayan.authority.tooManyNames", Integer.toString(MAX_NAMES));
        }
        for (String name : names) {
            if (name.isBlank()) {
                throw wrong("bayan.authority.blankName");
            }
            if (name.length() > MAX_NAME) {
                throw wrong("bayan.authority.nameTooLong", shortened(name), Integer.toString(MAX_NAME));
            }
            if (CONTROL.matcher(name).find()) {
                throw wrong(
                        "bayan.authority.nameHasControl",
                        shortened(CONTROL.matcher(name).replaceAll(" ")));
            }
        }
    }

    private static void checkOrder(AuthorityRecord record) {
        if (record.existsFrom() != null
                && record.existsTo() != null
                && record.existsTo().last().isBefore(record.existsFrom().first())) {
            throw wrong(
                    "bayan.authority.endsBeforeItBegins",
                    record.existsFrom().toString(),
                    record.existsTo().toString());
        }
    }

    private static void checkUri(String uri) {
        if (uri.length() > MAX_NAME || !URI.matcher(uri).matches()) {
            throw wrong("bayan.authority.notAUri", shortened(uri));
        }
    }

    private static AuthorityRefused wrong(String key, Object... arguments) {
        return new AuthorityRefused(Reason.WRONG, key, arguments);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** Names or URIs without blanks around them and without repetitions, in their order. */
    public static List<String> distinct(Collection<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
