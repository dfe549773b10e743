package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** The authority that an act's preamble follows. */
    private static final double ENACTING = 0.72;
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

    /** A Turkish body in the ablative, with its colon. */
    private static final Pattern ANNOUNCER = Pattern.compile(
            "(\\p{Lu}.{4,90}(?:[lL][ıiuüIİUÜ][ğĞ][ıiuüIİUÜ]|[uüUÜ]r[uüUÜ]l?[uüUÜ]|[kK]urumu|[kK]urulu|KURULU|KURUMU|[mM]ahkemesi))[nN][dD][aeAE][nN] ?:");

    private static final String TAIL_BODY = "tail.body";
    private static final String FROM = "من ";

    private final IssuedBy issuedBy;
    private final Speakers speakers;
    private final Letterheads letterheads;
    private final Acts acts;
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
            Acts acts,
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
        this.acts = acts;
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
                        .ifPresent(s -> names.add(view, shifted(s, line), "title.issuedBy", TITLE, candidates));
                titles.read(view.of(line))
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
        enacting(view, candidates);
        announcers(view, candidates);
        from(view, candidates);
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

    /** "Gümrük ve Ticaret Bakanlığından:": who announces something in a gazette, above it. */
    private void announcers(DocumentView view, List<FieldCandidate> candidates) {
        for (RoledLine line : view.head()) {
            Matcher announcer = ANNOUNCER.matcher(view.of(line));
            if (announcer.matches()) {
                names.add(view, shifted(new Span(0, announcer.end(1)), line), "head.announcer", TITLE, candidates);
            }
        }
    }

    /** Whether a label, a letterhead of one body or a signature says who speaks: the text then adds nothing. */
    private static boolean isNamed(DocumentView view, List<FieldCandidate> candidates) {
        return view.head().stream().filter(l -> l.is(LineRole.BODY)).count() == 1
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

    /** «برقية / من رئيس مجلس الوزراء / إلى ...»: the line below the bare name of a letter. */
    private void from(DocumentView view, List<FieldCandidate> candidates) {
        RoledLine above = null;
        for (RoledLine line : view.head()) {
            String text = view.of(line);
            if (above != null
                    && (above.is(LineRole.BANNER) || speakers.isLetter(view.of(above)))
                    && text.startsWith(FROM)
                    && !line.is(LineRole.PARAGRAPH)) {
                acts.authority(text.substring(FROM.length()))
                        .map(s -> new Span(s.start() + FROM.length(), s.end() + FROM.length()))
                        .ifPresent(s -> names.add(view, shifted(s, line), "head.from", SENDER, candidates));
            }
            above = line;
        }
    }

    private void enacting(DocumentView view, List<FieldCandidate> candidates) {
        RoledLine above = null;
        for (RoledLine line : view.head()) {
            String text = view.of(line);
            boolean preamble = acts.isPreamble(text);
            RoledLine named = preamble ? above : line;
            Optional<Span> authority = !preamble
                    ? acts.authorityBefore(text)
                    : above == null || above.is(LineRole.LABELLED) ? Optional.empty() : acts.authority(view.of(above));
            if (authority.isPresent()) {
                names.add(view, shifted(authority.get(), named), "head.enacting", ENACTING, candidates);
            }
            if (authority.isPresent() || preamble) {
                return;
            }
            above = line;
        }
    }

    private static Span shifted(Span span, RoledLine line) {
        return new Span(line.span().start() + span.start(), line.span().start() + span.end());
    }
}
