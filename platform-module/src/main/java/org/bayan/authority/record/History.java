package org.bayan.authority.record;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The maintenance history of a record (ISAAR(CPF) 5.4.6), one event a line, oldest first. Lines are only ever added. A line is
 * {@code time | user | event | other record | reason}, readable as it stands.
 */
public final class History {
    /** The event of a record that was made by hand or by another program. */
    public static final String CREATED = "created";
    /** The event of a record that came with a CSV. */
    public static final String IMPORTED = "imported";
    /** The event of a record that is replaced by another from then on. */
    public static final String MERGED = "merged";
    /** The event of the record that replaces another. */
    public static final String RECEIVED = "received";
    /** The event of a record that stands for itself again. */
    public static final String UNMERGED = "unmerged";
    /** The event of a record that no longer replaces another. */
    public static final String RELEASED = "released";

    public static final String DEPRECATED = "deprecated";

    private static final String SEPARATOR = " | ";
    private static final int PARTS = 5;

    private History() {}

    /**
     * @param at to the second
     * @param by the user's name
     * @param event one of the codes of this class
     * @param other the id of the other record of a merge; empty if there is none
     * @param reason in the user's words; may be empty
     */
    public record Event(Instant at, String by, String event, String other, String reason) {}

    /** The history with one more event at its end. */
    public static String with(String history, Event event) {
        String line = String.join(
                SEPARATOR,
                event.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                oneLine(event.by()),
                event.event(),
                oneLine(event.other()),
                oneLine(event.reason()));
        return history == null || history.isEmpty() ? line : history + "\n" + line;
    }

    /** Oldest first; a line that was not written by {@link #with} is left out. */
    public static List<Event> parse(String history) {
        List<Event> events = new ArrayList<>();
        if (history != null) {
            history.lines().forEach(line -> add(line, events));
        }
        return events;
    }

    private static void add(String line, List<Event> events) {
        String[] parts = line.split(" \\| ?", PARTS);
        if (parts.length == PARTS) {
            try {
                events.add(new Event(Instant.parse(parts[0]), parts[1], parts[2], parts[3].strip(), parts[4]));
            } catch (DateTimeParseException notOurs) {
                // A history that was kept elsewhere before: shown in the property, but not as events.
                return;
            }
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}|\\s]+", " ").strip();
    }
}
