package org.bayan.extraction.field;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.date.StatedDate;

/** Proposes what the headers of an e-mail say. They stand outside the text, so their span is empty. */
final class MailFields implements FieldReader {
    private static final double SUBJECT = 0.75;
    private static final double DATE = 0.75;
    private static final double FROM = 0.58;
    private static final Span OUTSIDE = new Span(0, 0);

    private final BodyNames bodies;

    MailFields(BodyNames bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        property(view, StructuredText.MAIL_SUBJECT)
                .ifPresent(s -> candidates.add(
                        FieldCandidate.text(Field.TITLE, Candidates.clean(s), s, OUTSIDE, "mail.subject", SUBJECT)));
        property(view, StructuredText.MAIL_DATE)
                .flatMap(MailFields::day)
                .ifPresent(d -> candidates.add(FieldCandidate.date(
                        StatedDate.day(d, StatedDate.Calendar.GREGORIAN), d.toString(), OUTSIDE, "mail.date", DATE)));
        property(view, StructuredText.MAIL_FROM)
                .ifPresent(from -> bodies.at(from, 0)
                        .map(name -> name.of(from))
                        .ifPresent(name -> candidates.add(
                                FieldCandidate.text(Field.ISSUER, name, from, OUTSIDE, "mail.from", FROM))));
        return candidates;
    }

    private static Optional<String> property(DocumentView view, String name) {
        return Optional.ofNullable(view.source().properties().get(name)).filter(v -> !v.isBlank());
    }

    /** The day of an ISO 8601 date or date-time; empty where the header holds something else. */
    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(
                    iso.indexOf('T') < 0
                            ? LocalDate.parse(iso)
                            : OffsetDateTime.parse(iso).toLocalDate());
        } catch (DateTimeParseException e) {
            return iso.length() > 10 ? day(iso.substring(0, 10)) : Optional.empty();
        }
    }
}
