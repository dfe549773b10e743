package org.bayan.extraction.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.Words;

/**
 * Proposes who signs: in the last lines a body before an office, an office before a person. Where many bodies sign none of them
 * is the issuer; a person's name is taken for one below the closing of a letter only, as slogans stand there elsewhere.
 */
final class Signatures {
    private static final double BODY = 0.85;
    /** Below the floor: kept as a rival only. */
    private static final double ONE_OF_MANY = 0.4;

    /** An organ that says its kind only speaks for a body that stands above. */
    private static final double ORGAN = 0.74;

    /** «مديرية صحة إدلب»: an office with a name of its own. */
    private static final double PART = 0.7;

    private static final int WORDS_OF_A_NAMED_PART = 3;

    private static final double OFFICE = 0.65;
    private static final double PERSON = 0.55;
    private static final int MOST_WORDS_OF_A_PERSON = 4;

    private static final int WORDS_OF_A_SENTENCE = 5;

    private static final Set<String> ON_BEHALF = Set.of("عن", "for", "pour", "за");

    /** Below these words stand those who sign what another has issued. */
    private static final List<String> COUNTERSIGNED =
            List.of("وقعه بالعطف", "صدر عن رئيس", "Contresigné", "Par le Président", "Par le Haut", "Countersigned");

    private final Phrases closings;
    private final Offices offices;
    private final TypeWords types;

    Signatures(Phrases closings, Offices offices, TypeWords types) {
        this.types = types;
        this.offices = offices;
        this.closings = closings;
    }

    void read(DocumentView view, List<FieldCandidate> candidates) {
        List<RoledLine> last = last(view);
        boolean whole = last.stream().anyMatch(l -> l.is(LineRole.BODY) && !Footers.isNotice(l.text()));
        long bodies = last.stream()
                .filter(l -> !Footers.isNotice(l.text()))
                .filter(l -> l.is(LineRole.BODY) || !whole && l.is(LineRole.ORGAN))
                .count();
        boolean letter = view.head().stream().anyMatch(l -> l.is(LineRole.SALUTATION));
        boolean agreed = view.head().stream()
                .filter(l -> l.is(LineRole.OTHER) || l.is(LineRole.BANNER))
                .anyMatch(l -> isAgreement(view.of(l)));
        boolean closed = false;
        for (RoledLine line : last) {
            String text = view.of(line);
            if (closed && offices.isAddress(text)) {
                return;
            }
            if (Footers.isNotice(text)) {
                continue;
            }
            if (isOnBehalf(text) || COUNTERSIGNED.stream().anyMatch(text::startsWith)) {
                return;
            }
            Optional<Span> both = wrapped(view, line);
            if (both.isPresent()) {
                add(view, both.get(), "tail.body", BODY, candidates);
            } else if (isBody(line)) {
                boolean alone = bodies == 1 && !(whole && line.is(LineRole.ORGAN));
                double one = whole ? BODY : ORGAN;
                add(view, office(line, text), "tail.body", alone ? one : ONE_OF_MANY, candidates);
            } else if (line.is(LineRole.BODY_PART) && !whole && Words.count(text) >= WORDS_OF_A_NAMED_PART) {
                add(view, line.span(), "tail.part", PART, candidates);
            } else if (line.is(LineRole.OFFICE) && !agreed && !offices.isPersonOnly(text)) {
                add(view, office(line, text), "tail.office", OFFICE, candidates);
            } else if (letter && closed && line.is(LineRole.OTHER) && isPerson(text)) {
                add(view, line.span(), "tail.person", PERSON, candidates);
            }
            closed |= closings.atStart(text).isPresent();
        }
    }

    /** «Президент» above «Российской Федерации В.Путин»: an office over two lines, with the initials and name of who bears it. */
    private Optional<Span> wrapped(DocumentView view, RoledLine line) {
        List<RoledLine> lines = view.lines();
        int next = lines.indexOf(line) + 1;
        if (next == lines.size() || line.text().indexOf(' ') >= 0 || !(isBody(line) || line.is(LineRole.OFFICE))) {
            return Optional.empty();
        }
        Span both = new Span(line.span().start(), lines.get(next).span().end());
        return offices.beforeInitials(view.of(both).replace('\n', ' '))
                .filter(s -> s.length() > line.span().length())
                .map(s -> new Span(both.start(), both.start() + s.end()));
    }

    /** Who signs an agreement are its parties. */
    private boolean isAgreement(String line) {
        return types.atStart(line)
                .or(() -> types.atEnd(line))
                .filter(t -> t.code().equals("agreement"))
                .isPresent();
    }

    private Span office(RoledLine line, String text) {
        Span office = offices.office(text);
        return new Span(line.span().start() + office.start(), line.span().start() + office.end());
    }

    private static boolean isBody(RoledLine line) {
        return line.is(LineRole.BODY) || line.is(LineRole.ORGAN);
    }

    /** "For the Government of ...": the parties of an agreement sign, and none of them alone is the issuer. */
    private static boolean isOnBehalf(String text) {
        int space = text.indexOf(' ');
        return space > 0 && ON_BEHALF.contains(text.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /** The lines behind the last paragraph of running text. */
    private static List<RoledLine> last(DocumentView view) {
        List<RoledLine> lines = view.lines();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            from = isRunning(lines.get(i)) ? i + 1 : from;
        }
        return from == 0 ? List.of() : lines.subList(from, lines.size());
    }

    /** Short documents have short sentences. */
    static boolean isRunning(RoledLine line) {
        return line.is(LineRole.PARAGRAPH)
                || line.is(LineRole.OTHER)
                        && Sentences.isEnded(line.text())
                        && Words.count(line.text()) >= WORDS_OF_A_SENTENCE;
    }

    private static boolean isPerson(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = Words.isWordCharacter(c) && (i == 0 || !Words.isWordCharacter(text.charAt(i - 1)));
            words += first ? 1 : 0;
            boolean mark = !Words.isWordCharacter(c) && " .-'\u2019".indexOf(c) < 0;
            if (mark || first && Character.isLowerCase(c)) {
                return false;
            }
        }
        return words > 1 && words <= MOST_WORDS_OF_A_PERSON;
    }

    private static void add(DocumentView view, Span span, String rule, double score, List<FieldCandidate> candidates) {
        Span trimmed = Trim.value(view.source().text(), span);
        if (trimmed.length() > 0) {
            candidates.add(Candidates.text(view, Field.ISSUER, trimmed, rule, score));
        }
    }
}
