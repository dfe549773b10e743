package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final double PART = 0.75;
    private static final double TITLE = 0.88;
    private static final double STATE = 0.55;
    /** The authority that an act's preamble follows. */
    private static final double ENACTING = 0.72;
    /** A speaker is a person: taken only where no body speaks. */
    private static final double SPEAKER = 0.6;

    private static final double SENDER = 0.7;
    /** What stands right above the bare name of a type, of whatever kind it is. */
    private static final double ABOVE_TYPE = 0.68;

    private static final double ABOVE_NAME = 0.76;

    private static final int LONGEST_WRAP = 80;
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
                speakers.sender(view.of(line))
                        .ifPresent(s -> add(view, shifted(s, line), "title.sender", SENDER, candidates));
                speakers.speaker(view.of(line))
                        .ifPresent(s -> candidates.add(Candidates.code(
                                view, Field.ISSUER, s.name(), shifted(s.span(), line), "title.speaker", SPEAKER)));
            }
        }
        enacting(view, candidates);
        from(view, candidates);
        letterheads.office(view).ifPresent(l -> add(view, l.span(), "head.sender", ABOVE_TYPE, candidates));
        letterheads.above(view).ifPresent(l -> add(view, l.span(), "head.above", aboveScore(view), candidates));
        signatures.read(view, candidates);
        return candidates;
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
            if (above != null && above.is(LineRole.BANNER) && text.startsWith(FROM) && !line.is(LineRole.PARAGRAPH)) {
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
        if (!bodies.isEmpty()) {
            Span speaking = wrapped(view, bodies.get(bodies.size() - 1));
            add(view, speaking, "head.letterhead", LETTERHEAD, candidates);
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
        int next = view.head().indexOf(body) + 1;
        if (next == view.head().size() || body.line().isSegmented()) {
            return body.span();
        }
        RoledLine below = view.head().get(next);
        String text = view.of(below);
        int space = text.indexOf(' ');
        boolean plain = below.is(LineRole.OTHER) || below.is(LineRole.BODY) || below.is(LineRole.SALUTATION);
        boolean goesOn = plain
                && !below.line().afterGap()
                && space > 0
                && text.length() <= LONGEST_WRAP
                && (isOpen(view.of(body))
                        || opens.whole(text.substring(0, space)).isPresent());
        return goesOn ? new Span(body.span().start(), below.span().end()) : body.span();
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
