package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.label.LabelKind;

/**
 * Proposes the body that speaks where no letterhead says it: the body that the title names, who enacts, who sends, who signs.
 */
final class IssuerFields implements FieldReader {
    private static final double ABOVE_ORGAN = 0.82;
    /** A name whose kind is not known above the title, with which the text speaks of who speaks. */
    private static final double REPEATED = 0.84;

    private static final double TITLE = 0.88;

    private static final double GIVEN = 0.82;
    private static final double SURE = 0.8;

    private static final double LONG_TITLE = 0.75;
    /** Who acts by the title of an act is named in full there. */
    private static final double ACT = 0.78;

    /** A speaker is a person: taken only where no body speaks. */
    private static final double SPEAKER = 0.6;

    private static final double SENDER = 0.7;
    /** The United Nations' letterhead stands above letters that they circulate for those who sent them. */
    private static final double CIRCULATED = 0.89;

    private static final List<String> CIRCULATORS = List.of(
            "مجلس الأمن",
            "الجمعية العامة",
            "مجلس حقوق الإنسان",
            "Security Council",
            "General Assembly",
            "Human Rights Council",
            "Conseil de sécurité",
            "Assemblée générale",
            "Совет Безопасности",
            "Генеральная Ассамблея");

    /** What stands right above the bare name of a type, of whatever kind it is. */
    private static final double ABOVE_TYPE = 0.68;

    private static final double ABOVE_NAME = 0.76;

    /** How much surer the fuller of two names of a body is. */
    private static final double FULLER = 0.005;

    private static final String TAIL_BODY = "tail.body";

    private final IssuedBy issuedBy;
    private final Speakers speakers;
    private final Letterheads letterheads;
    private final HeadSenders senders;
    private final Signatures signatures;
    private final IssuerName names;
    private final TitleSpans spans;
    private final FirstSentences sentences;
    private final TitleBodies titles;
    private final Footers footers;

    IssuerFields(
            IssuedBy issuedBy,
            Speakers speakers,
            Letterheads letterheads,
            HeadSenders senders,
            Signatures signatures,
            IssuerName names,
            TitleSpans spans,
            FirstSentences sentences,
            TitleBodies titles,
            Footers footers) {
        this.footers = footers;
        this.titles = titles;
        this.sentences = sentences;
        this.spans = spans;
        this.names = names;
        this.senders = senders;
        this.issuedBy = issuedBy;
        this.speakers = speakers;
        this.letterheads = letterheads;
        this.signatures = signatures;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.OTHER) || line.is(LineRole.NUMBERED)) {
                issuedBy.read(view.of(line))
                        .ifPresent(s -> names.add(
                                view,
                                shifted(s, line),
                                issuedBy.isOrgan(s.of(view.of(line))) ? "title.organ" : "title.issuedBy",
                                TITLE,
                                candidates));
                titles.read(view.of(line), view.source().text(), line.span().end())
                        .ifPresent(t -> names.add(view, shifted(t.span(), line), t.rule(), t.score(), candidates));
                issuedBy.given(view.of(line))
                        .ifPresent(s -> candidates.add(Candidates.code(
                                view, Field.ISSUER, s.name(), shifted(s.span(), line), "title.given", GIVEN)));
                issuedBy.ofAct(view.of(line))
                        .ifPresent(s -> names.add(view, shifted(s, line), "title.act", ACT, candidates));
                issuedBy.reporting(view.of(line))
                        .filter(s -> !isAgenda(view, line))
                        .ifPresent(s -> names.add(
                                view,
                                shifted(s, line),
                                "title.reporting",
                                isCirculated(view) ? CIRCULATED : SENDER,
                                candidates));
                speakers.sender(wrapped(view, line))
                        .ifPresent(s -> names.add(
                                view,
                                shifted(s, line),
                                "title.sender",
                                isCirculated(view) ? CIRCULATED : SENDER,
                                candidates));
                speakers.speaker(view.of(line))
                        .ifPresent(s -> candidates.add(Candidates.code(
                                view, Field.ISSUER, s.name(), shifted(s.span(), line), "title.speaker", SPEAKER)));
            }
        }
        longTitle(view, candidates);
        senders.read(view, candidates);
        letterheads.office(view).ifPresent(l -> names.add(view, l.span(), "head.sender", ABOVE_TYPE, candidates));
        letterheads
                .aboveOrgan(view)
                .ifPresent(l -> names.add(view, l.span(), "head.aboveOrgan", ABOVE_ORGAN, candidates));
        letterheads.repeated(view).ifPresent(l -> names.add(view, l.span(), "head.repeated", REPEATED, candidates));
        letterheads.above(view).ifPresent(l -> names.add(view, l.span(), "head.above", aboveScore(view), candidates));
        signatures.read(view, candidates);
        if (!isNamed(view, candidates)) {
            sentences.read(view, names, candidates);
            footers.read(view, names, candidates);
        }
        fuller(candidates);
        return candidates;
    }

    /** A title as long as a sentence, with its full stop: "Communiqué du ministère ..., en date du ..., sur ... ." */
    private void longTitle(DocumentView view, List<FieldCandidate> candidates) {
        view.head().stream()
                .filter(l -> l.is(LineRole.PARAGRAPH))
                .findFirst()
                .filter(l -> issuedBy.isTyped(view.of(l)))
                .ifPresent(l -> issuedBy.read(view.of(l))
                        .ifPresent(s -> names.add(view, shifted(s, l), "title.issuedBy", LONG_TITLE, candidates)));
    }

    /** Whether a label, a letterhead of one body or a signature says who speaks: the text then adds nothing. */
    private static boolean isNamed(DocumentView view, List<FieldCandidate> candidates) {
        return view.head().stream()
                                .filter(l -> l.is(LineRole.BODY) && !Footers.isNotice(l.text()))
                                .count()
                        == 1
                || candidates.stream().anyMatch(c -> c.score() >= SURE)
                || view.blocks().stream().flatMap(b -> b.values().stream()).anyMatch(v -> v.kind() == LabelKind.ISSUER);
    }

    /** The body that signs, where the title says it shortened. */
    private static void fuller(List<FieldCandidate> candidates) {
        Optional<FieldCandidate> signed = candidates.stream()
                .filter(c -> c.rule().equals(TAIL_BODY) && c.score() >= Choice.FLOOR)
                .findFirst();
        Optional<FieldCandidate> named = candidates.stream()
                .filter(c -> c.rule().equals("title.issuedBy"))
                .max(Comparator.comparingDouble(FieldCandidate::score));
        if (signed.isPresent()
                && named.isPresent()
                && FullerName.is(signed.get().value(), named.get().value())) {
            FieldCandidate full = signed.get();
            candidates.add(FieldCandidate.text(
                    Field.ISSUER,
                    full.value(),
                    full.raw(),
                    full.span(),
                    TAIL_BODY + ".fuller",
                    named.get().score() + FULLER));
        }
    }

    /** The title that begins on a line, as one line: names in it are wrapped too. */
    private String wrapped(DocumentView view, RoledLine line) {
        return line.is(LineRole.OTHER) && speakers.isLetter(view.of(line))
                ? view.of(spans.from(view, line)).replace('\n', ' ')
                : view.of(line);
    }

    /** A report below another title is what a meeting took up. */
    private static boolean isAgenda(DocumentView view, RoledLine line) {
        int at = view.head().indexOf(line);
        return at > 0 && view.head().get(at - 1).is(LineRole.OTHER);
    }

    private boolean isCirculated(DocumentView view) {
        return view.head().stream()
                .anyMatch(l -> l.is(LineRole.BODY)
                        && (letterheads.isUmbrella(view.of(l))
                                || CIRCULATORS.stream().anyMatch(view.of(l)::startsWith)));
    }

    /** What stands above the bare name of a type speaks before an office within it; above a numbered act the authority does. */
    private static double aboveScore(DocumentView view) {
        boolean numbered = view.head().stream().anyMatch(l -> l.is(LineRole.NUMBERED));
        return numbered ? ABOVE_TYPE : ABOVE_NAME;
    }

    private static Span shifted(Span span, RoledLine line) {
        return new Span(line.span().start() + span.start(), line.span().start() + span.end());
    }
}
