package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.language.FoldKey;
import org.bayan.language.Words;

/**
 * Proposes the body that the letterhead names. In one that goes from the state down, the last whole body speaks; offices within
 * it do not.
 */
final class LetterheadFields implements FieldReader {
    private static final double LETTERHEAD = 0.88;
    /** A body above the one that speaks, or the other way round where the text says so. */
    private static final double LEVEL = 0.8;

    /** Below the floor: kept as a rival only. */
    private static final double JOINT = 0.4;
    /** Characters of a title in which it says that it is joint. */
    private static final int JOINT_REACH = 16;

    /** What ends the head of a document of the United Nations, whose organs stand in two columns. */
    private static final Set<LineRole> TITLES =
            EnumSet.of(LineRole.OTHER, LineRole.NUMBERED, LineRole.BANNER, LineRole.SALUTATION);

    private static final double ORGAN = 0.8;
    private static final double PART = 0.75;
    private static final double STATE = 0.55;
    /** «رئيس الحكومة» right below the state. */
    private static final double OFFICE = 0.72;

    private static final int MOST_WORDS_OF_AN_ORGAN = 4;
    private static final char AND = 'و';
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_WRAP = 80;
    private static final int WRAPPED_LINES = 5;

    private final Letterheads letterheads;
    private final IssuerName names;
    private final Phrases opens;
    private final Phrases joints;
    private final HeadLevels levels;

    /**
     * @param opens words after which a title goes on: the body below one is no letterhead
     * @param joints words for what several issue together
     * @param levels which of the bodies that stand below each other speaks
     */
    LetterheadFields(Letterheads letterheads, IssuerName names, Phrases opens, Phrases joints, HeadLevels levels) {
        this.levels = levels;
        this.joints = joints;
        this.letterheads = letterheads;
        this.names = names;
        this.opens = opens;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        List<FieldCandidate> candidates = new ArrayList<>();
        List<RoledLine> bodies = new ArrayList<>();
        Optional<RoledLine> organ = Optional.empty();
        Optional<RoledLine> part = Optional.empty();
        Optional<RoledLine> state = Optional.empty();
        for (RoledLine line : view.head()) {
            if (Signatures.isRunning(line) || line.is(LineRole.SALUTATION)) {
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
        levels.speaking(view, bodies);
        RoledLine last = bodies.isEmpty() ? null : bodies.get(bodies.size() - 1);
        boolean umbrella = last != null && letterheads.isUmbrella(view.of(last));
        Optional<RoledLine> speaker = bodies.stream().allMatch(b -> letterheads.isUmbrella(view.of(b)))
                ? officeBelow(view, last)
                : Optional.empty();
        if (speaker.isPresent()) {
            names.add(view, speaker.get().span(), "head.letterhead", LETTERHEAD, candidates);
        } else if (umbrella && part.filter(p -> Letterheads.isNamed(view.of(p))).isPresent()) {
            names.add(view, wrapped(view, part.get()), "head.letterhead", LETTERHEAD, candidates);
        } else if (last != null) {
            boolean joint = bodies.size() > 1 && isJoint(view);
            names.add(view, wrapped(view, last), "head.letterhead", joint ? JOINT : LETTERHEAD, candidates);
            bodies.stream()
                    .filter(b -> b != last && !letterheads.isUmbrella(view.of(b)))
                    .forEach(b -> names.add(view, b.span(), "head.level", joint ? JOINT : LEVEL, candidates));
        } else if (organ.isPresent()) {
            names.add(view, organ.get().span(), "head.organ", ORGAN, candidates);
        } else {
            part.ifPresent(l -> names.add(view, l.span(), "head.office", PART, candidates));
        }
        if (last == null && organ.isEmpty() && part.isEmpty()) {
            state.flatMap(s -> officeBelow(view, s))
                    .ifPresent(l -> names.add(view, l.span(), "head.office", OFFICE, candidates));
        }
        state.ifPresent(l -> names.add(view, l.span(), "head.state", STATE, candidates));
        return candidates;
    }

    /** «بيان مشترك» below several bodies: none of them alone is the issuer. */
    private boolean isJoint(DocumentView view) {
        return view.head().stream()
                .filter(l -> l.is(LineRole.OTHER) || l.is(LineRole.BANNER))
                .anyMatch(l -> joints.any(view.of(l), j -> j.start() <= JOINT_REACH));
    }

    /** "THE SECRETARY-GENERAL" right below "UNITED NATIONS". */
    private static Optional<RoledLine> officeBelow(DocumentView view, RoledLine last) {
        int next = last == null ? -1 : view.head().indexOf(last) + 1;
        while (next > 0 && next < view.head().size() && view.head().get(next).is(LineRole.BODY)) {
            next++;
        }
        return next > 0 && next < view.head().size() && view.head().get(next).is(LineRole.OFFICE)
                ? Optional.of(view.head().get(next))
                : Optional.empty();
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
        List<RoledLine> between = view.head().subList(view.head().indexOf(last) + 1, at);
        boolean united = letterheads.isOfUmbrella(view.of(bodies.get(0)))
                && between.stream().noneMatch(l -> TITLES.contains(l.role()));
        boolean apart = !united
                && between.stream()
                        .anyMatch(l -> !l.is(LineRole.CODE)
                                && !l.is(LineRole.FURNITURE)
                                && !l.is(LineRole.ORGAN)
                                && !l.is(LineRole.BODY_PART));
        boolean organ = isOrganOf(view.of(last), view.of(line));
        boolean kindOnly = organ || view.of(line).indexOf(' ') < 0 && isCaseless(view.of(line));
        return !apart && !kindOnly && script(view.of(last)) == script(view.of(line));
    }

    /** «Conseil de l'Ordre» below "Ordre des avocats": a short name that ends in a word of the name above is its organ. */
    private static boolean isOrganOf(String above, String below) {
        String last = FoldKey.of(below.substring(below.lastIndexOf(' ') + 1).replaceFirst("^(?:[lLdD]['’]|ال)", ""));
        return Words.count(below) <= MOST_WORDS_OF_AN_ORGAN
                && Words.count(above) >= Words.count(below)
                && last.length() > SHORTEST_NAME
                && !FoldKey.of(above).endsWith(last)
                && (' ' + FoldKey.of(above) + ' ').contains(' ' + last + ' ');
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
        boolean open = isOpen(view.of(last)) || isJoined(below);
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

    /** «المركز السوري للإعلام» above «وحرية التعبير»: a few words behind "and". */
    private boolean isJoined(RoledLine below) {
        return !letterheads.isTyped(below.text())
                && below.is(LineRole.OTHER)
                && below.text().charAt(0) == AND
                && Words.count(below.text()) <= MOST_WORDS_OF_AN_ORGAN
                && !Sentences.isEnded(below.text());
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
}
