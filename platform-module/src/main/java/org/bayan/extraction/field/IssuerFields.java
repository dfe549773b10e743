package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.Phrases;

/**
 * Proposes the body that speaks: the letterhead, the body that the title names, who signs. In a letterhead that goes from the
 * state down, the last whole body speaks; offices within it do not.
 */
final class IssuerFields implements FieldReader {
    private static final double LETTERHEAD = 0.88;
    private static final double ORGAN = 0.8;
    private static final double ABOVE_ORGAN = 0.82;
    /** A name whose kind is not known above the title, with which the text speaks of who speaks. */
    private static final double REPEATED = 0.84;

    private static final double PART = 0.75;
    private static final double TITLE = 0.88;
    private static final double STATE = 0.55;
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

    private static final int LONGEST_WRAP = 80;
    private static final int WRAPPED_LINES = 5;
    /** How much surer the fuller of two names of a body is. */
    private static final double FULLER = 0.005;

    private static final String TAIL_BODY = "tail.body";
    /** "Foreign Office, S.W.1": a short address with a number. */
    private static final Pattern ADDRESS = Pattern.compile(", [\\p{L}.]{1,6} ?[0-9]{1,5}[A-Z]?");

    /** The second column of a United Nations document's head, run together with the first. */
    private static final String DISTRIBUTION = " Distr.";

    private static final String FROM = "من ";

    private final IssuedBy issuedBy;
    private final Speakers speakers;
    private final Letterheads letterheads;
    private final Acts acts;
    private final Signatures signatures;
    private final Offices offices;
    private final Phrases opens;

    /** @param opens words after which a title goes on: the body below one is no letterhead */
    IssuerFields(
            IssuedBy issuedBy,
            Speakers speakers,
            Letterheads letterheads,
            Acts acts,
            Signatures signatures,
            Offices offices,
            Phrases opens) {
        this.offices = offices;
        this.acts = acts;
        this.issuedBy = issuedBy;
        this.speakers = speakers;
        this.letterheads = letterheads;
        this.signatures = signatures;
        this.opens = opens;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        letterhead(view, candidates);
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.OTHER) || line.is(LineRole.NUMBERED)) {
                issuedBy.read(view.of(line))
                        .ifPresent(s -> add(view, shifted(s, line), "title.issuedBy", TITLE, candidates));
                issuedBy.ofAct(view.of(line)).ifPresent(s -> add(view, shifted(s, line), "title.act", ACT, candidates));
                speakers.sender(view.of(line))
                        .ifPresent(s -> add(
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
        enacting(view, candidates);
        from(view, candidates);
        letterheads.office(view).ifPresent(l -> add(view, l.span(), "head.sender", ABOVE_TYPE, candidates));
        letterheads.aboveOrgan(view).ifPresent(l -> add(view, l.span(), "head.aboveOrgan", ABOVE_ORGAN, candidates));
        letterheads.repeated(view).ifPresent(l -> add(view, l.span(), "head.repeated", REPEATED, candidates));
        letterheads.above(view).ifPresent(l -> add(view, l.span(), "head.above", aboveScore(view), candidates));
        signatures.read(view, candidates);
        fuller(candidates);
        return candidates;
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
                        .ifPresent(s -> add(view, shifted(s, line), "head.from", SENDER, candidates));
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
                add(view, shifted(authority.get(), named), "head.enacting", ENACTING, candidates);
            }
            if (authority.isPresent() || preamble) {
                return;
            }
            above = line;
        }
    }

    private void letterhead(DocumentView view, List<FieldCandidate> candidates) {
        List<RoledLine> bodies = new ArrayList<>();
        Optional<RoledLine> organ = Optional.empty();
        Optional<RoledLine> part = Optional.empty();
        Optional<RoledLine> state = Optional.empty();
        for (RoledLine line : view.head()) {
            if (line.is(LineRole.PARAGRAPH) || line.is(LineRole.SALUTATION)) {
                break;
            }
            if (line.is(LineRole.ORGAN) && bodies.isEmpty() && organ.isEmpty()) {
                organ = Optional.of(line);
            }
            if (line.is(LineRole.BODY) && isNext(view, bodies, line)) {
                bodies.add(line);
            }
            if (line.is(LineRole.BODY_PART) && part.isEmpty()) {
                part = Optional.of(line);
            }
            if (line.is(LineRole.STATE) && state.isEmpty()) {
                state = Optional.of(line);
            }
        }
        RoledLine last = bodies.isEmpty() ? null : bodies.get(bodies.size() - 1);
        boolean umbrella = last != null && letterheads.isUmbrella(view.of(last));
        if (umbrella && part.filter(p -> Letterheads.isNamed(view.of(p))).isPresent()) {
            add(view, wrapped(view, part.get()), "head.letterhead", LETTERHEAD, candidates);
        } else if (last != null) {
            add(view, wrapped(view, last), "head.letterhead", LETTERHEAD, candidates);
        } else if (organ.isPresent()) {
            add(view, organ.get().span(), "head.organ", ORGAN, candidates);
        } else {
            part.ifPresent(l -> add(view, l.span(), "head.office", PART, candidates));
        }
        state.ifPresent(l -> add(view, l.span(), "head.state", STATE, candidates));
    }

    /**
     * Whether a line goes on with the letterhead: in the same script, as letterheads in two languages say all twice, with no more
     * than a code between, and not as a party of an agreement. An organ that says its kind only («الديوان») speaks for the body
     * above it.
     */
    private boolean isNext(DocumentView view, List<RoledLine> bodies, RoledLine line) {
        int at = view.head().indexOf(line);
        if (at > 0 && isOpen(view.of(view.head().get(at - 1)))) {
            return false;
        }
        if (bodies.isEmpty()) {
            return true;
        }
        RoledLine last = bodies.get(bodies.size() - 1);
        boolean apart = view.head().subList(view.head().indexOf(last) + 1, at).stream()
                .anyMatch(l -> !l.is(LineRole.CODE)
                        && !l.is(LineRole.FURNITURE)
                        && !l.is(LineRole.ORGAN)
                        && !l.is(LineRole.BODY_PART));
        boolean kindOnly = view.of(line).indexOf(' ') < 0 && isCaseless(view.of(line));
        return !apart && !kindOnly && script(view.of(last)) == script(view.of(line));
    }

    /** A long name goes on below: "Permanent Mission of the Syrian Arab Republic" above "to the United Nations". */
    private Span wrapped(DocumentView view, RoledLine body) {
        int at = view.head().indexOf(body);
        RoledLine last = body;
        for (int i = at + 1; i < view.head().size() && i - at < WRAPPED_LINES; i++) {
            RoledLine below = view.head().get(i);
            if (body.line().isSegmented() || !goesOn(view, last, below)) {
                break;
            }
            last = below;
        }
        return isOpen(view.of(last))
                ? body.span()
                : new Span(body.span().start(), last.span().end());
    }

    private boolean goesOn(DocumentView view, RoledLine last, RoledLine below) {
        String text = view.of(below);
        int space = text.indexOf(' ');
        boolean open = isOpen(view.of(last));
        boolean plain = below.is(LineRole.OTHER)
                || below.is(LineRole.BODY)
                || below.is(LineRole.SALUTATION)
                || below.is(LineRole.STATE) && open;
        return plain
                && !below.line().afterGap()
                && text.length() <= LONGEST_WRAP
                && (open
                        || space > 0
                                && !isSentenceCase(text)
                                && opens.whole(text.substring(0, space)).isPresent());
    }

    /** Whether a line begins with a capital and goes on in small letters: it begins something of its own. */
    private static boolean isSentenceCase(String text) {
        return Character.isUpperCase(text.charAt(0)) && text.chars().anyMatch(Character::isLowerCase);
    }

    private boolean isOpen(String line) {
        return opens.whole(line.substring(line.lastIndexOf(' ') + 1)).isPresent();
    }

    private static boolean isCaseless(String text) {
        return text.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static Character.UnicodeScript script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }

    /**
     * «Организация: Министерство культуры»: a word and a colon before the name of a body are a label, known or not; a code or a
     * person's name behind it are no part of it.
     */
    private Span nameOnly(DocumentView view, Span span) {
        String text = view.of(span);
        int colon = text.indexOf(':');
        int distribution = text.indexOf(DISTRIBUTION);
        if (distribution > 0) {
            return Trim.value(view.source().text(), new Span(span.start(), span.start() + distribution));
        }
        int dash = text.indexOf(" - ");
        if (dash > 0 && acts.isState(text.substring(0, dash))) {
            return Trim.value(view.source().text(), new Span(span.start() + dash + 3, span.end()));
        }
        int comma = text.indexOf(", ");
        if (comma > 0 && ADDRESS.matcher(text.substring(comma)).matches()) {
            return new Span(span.start(), span.start() + comma);
        }
        Optional<Span> code = BodyCode.of(text);
        if (code.isPresent()) {
            return Trim.value(
                    view.source().text(),
                    new Span(span.start(), span.start() + code.get().start()));
        }
        Optional<Span> office = offices.beforeInitials(text);
        if (office.isPresent()) {
            return new Span(span.start(), span.start() + office.get().end());
        }
        return colon > 0 && acts.authority(text.substring(colon + 1).strip()).isPresent()
                ? Trim.value(view.source().text(), new Span(span.start() + colon + 1, span.end()))
                : span;
    }

    private static Span shifted(Span span, RoledLine line) {
        return new Span(line.span().start() + span.start(), line.span().start() + span.end());
    }

    private void add(DocumentView view, Span span, String rule, double score, List<FieldCandidate> candidates) {
        Span trimmed = nameOnly(view, Trim.value(view.source().text(), span));
        if (trimmed.length() > 0) {
            candidates.add(Candidates.text(view, Field.ISSUER, trimmed, rule, score));
        }
    }
}
