package org.bayan.extraction.field;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.date.FoundDate;
import org.bayan.extraction.value.TypeWords;

/**
 * Proposes dates of issue outside labelled blocks: a dateline in the head, the line of the signature, the line by which the
 * document names itself, the title. Dates in names and citations are never proposed.
 */
final class DateFields implements FieldReader {
    private static final double DATELINE = 0.93;
    private static final double SIGNATURE = 0.9;
    private static final double HEADING = 0.8;
    private static final double TITLE = 0.6;
    private static final double OPENING = 0.55;
    /** The United Nations distribute a document some days after its date. */
    private static final double DISTRIBUTED = 0.7;

    private static final String DISTRIBUTION = "Distr";
    /** Lines below it among which stand the symbol and the day of distribution. */
    private static final int DISTRIBUTION_LINES = 4;

    /** The day of a gazette, which prints acts some days after they were made. */
    private static final double MASTHEAD = 0.65;
    /** A month or a year rarely is the date of issue where a day can be had. */
    private static final double COARSE = 0.12;
    /** Days that a meeting lasts at the most, whose statement is dated by the whole of it. */
    private static final int MEETING = 14;
    /** Characters from the start of a letter's heading to its date. */
    private static final int HEADING_REACH = 50;
    /** Characters between the number of an act and its date: " DC du ". */
    private static final int BEHIND_NUMBER = 12;

    private final TypeWords types;
    private final NumberedType numbered;

    DateFields(TypeWords types, NumberedType numbered) {
        this.types = types;
        this.numbered = numbered;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        boolean running = false;
        int distributed = 0;
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.FURNITURE)) {
                line.dates().forEach(d -> add(view, d, "head.masthead", MASTHEAD, candidates));
            } else if (distributed > 0 && line.is(LineRole.DATE)) {
                line.dates().forEach(d -> add(view, d, "head.distribution", DISTRIBUTED, candidates));
            } else {
                read(view, line, running ? "tail" : "head", running ? SIGNATURE : DATELINE, candidates);
            }
            running |= line.is(LineRole.PARAGRAPH);
            distributed = view.of(line).contains(DISTRIBUTION) ? DISTRIBUTION_LINES : distributed - 1;
        }
        for (RoledLine line : view.tail()) {
            read(view, line, "tail", SIGNATURE, candidates);
        }
        return candidates;
    }

    private void read(DocumentView view, RoledLine line, String place, double score, List<FieldCandidate> candidates) {
        for (FoundDate found : line.dates()) {
            switch (found.context()) {
                case DATELINE, LABELLED -> add(view, found, place + ".dateline", dateline(line, score), candidates);
                case HEADING -> add(view, found, place + ".title", HEADING, candidates);
                case RUNNING -> {
                    if (line.is(LineRole.DATE)) {
                        add(view, found, place + ".dateline", score - 0.05, candidates);
                    } else if (place.equals("head") && isTitle(view, line)) {
                        add(view, found, place + ".title", TITLE, candidates);
                    } else if (place.equals("head") && isOpening(line, found)) {
                        add(view, found, place + ".opening", OPENING, candidates);
                    }
                }
                case CITATION -> {
                    if (place.equals("head") && (isLetterHeading(view, line, found) || isOfAct(view, line, found))) {
                        add(view, found, place + ".title", HEADING, candidates);
                    }
                }
                default -> {}
            }
        }
    }

    /** "Letter dated 29 August 2013 from ... addressed to ...": its own date, however long the heading. */
    private boolean isLetterHeading(DocumentView view, RoledLine line, FoundDate found) {
        return line.is(LineRole.OTHER)
                && found.span().start() - line.span().start() <= HEADING_REACH
                && types.atStart(view.of(line))
                        .filter(t -> t.code().equals("letter"))
                        .isPresent();
    }

    /** "Arrêté n° 45/MIM du 12 mars 1998 fixant ...": the date right behind the act's own number. */
    private boolean isOfAct(DocumentView view, RoledLine line, FoundDate found) {
        int from = found.span().start() - line.span().start();
        return line.is(LineRole.NUMBERED)
                && numbered.read(view.of(line))
                        .filter(n -> n.span().end() <= from && from - n.span().end() <= BEHIND_NUMBER)
                        .isPresent();
    }

    /** «15 мая 2018 года состоялся телефонный разговор ...»: a report of the day that its text opens with. */
    private static boolean isOpening(RoledLine line, FoundDate found) {
        return line.is(LineRole.PARAGRAPH)
                && found.span().start() == line.span().start()
                && found.date().from().equals(found.date().to());
    }

    /** A short sentence in the head tells of some other day, unless it names the document's type. */
    private boolean isTitle(DocumentView view, RoledLine line) {
        String text = view.of(line);
        return switch (line.role()) {
            case OTHER, NUMBERED ->
                !Sentences.isEnded(text) || types.atStart(text).isPresent();
            case CODE -> true;
            default -> false;
        };
    }

    private static double dateline(RoledLine line, double score) {
        return line.is(LineRole.PARAGRAPH) ? score - 0.05 : score;
    }

    private static void add(
            DocumentView view, FoundDate found, String rule, double score, List<FieldCandidate> candidates) {
        long days = ChronoUnit.DAYS.between(found.date().from(), found.date().to());
        double coarse = days == 0 ? 0 : days <= MEETING ? COARSE / 2 : COARSE;
        candidates.add(Candidates.date(view, found, rule, score - coarse));
    }
}
