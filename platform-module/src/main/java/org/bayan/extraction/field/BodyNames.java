package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Finds the name of a body in running text, where nothing but the language itself says where it ends. */
final class BodyNames {
    private static final int LONGEST = 140;

    private static final Pattern BRACKETS = Pattern.compile(" \\(\\p{Lu}[\\p{Lu}\\p{Ll}-]{1,7}\\p{Lu}\\)");

    private final Phrases bodies;
    private final Phrases bodyEnds;
    private final Phrases states;
    private final RightToLeftNames rightToLeft;
    private final CapitalisedNames capitalised;
    private final SmallLetteredNames smallLettered;

    BodyNames(Vocabulary vocabulary) {
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.bodyEnds = vocabulary.phrases(TermFamily.BODY_END);
        this.states = vocabulary.phrases(TermFamily.STATE);
        this.rightToLeft = new RightToLeftNames(vocabulary);
        this.capitalised = new CapitalisedNames(vocabulary);
        this.smallLettered =
                new SmallLetteredNames(vocabulary.phrases(TermFamily.NAME_END), vocabulary.phrases(TermFamily.SAYS));
    }

    /** The name that begins at an offset, an article before it passed over; empty where no body does. */
    Optional<Span> at(String text, int from) {
        int start = from + article(text, from);
        if (start >= text.length()) {
            return Optional.empty();
        }
        String rest = text.substring(start, Math.min(text.length(), start + LONGEST));
        Optional<PhraseMatch> head = bodies.atStart(rest).filter(b -> b.start() == 0);
        boolean arabic = Spans.isRightToLeft(rest);
        if (arabic) {
            return head.map(h -> rightToLeft.end(rest, h))
                    .filter(end -> isName(rest.substring(0, end)))
                    .map(end -> new Span(start, start + withAcronym(rest, end)));
        }
        int end = head.filter(h -> isSmallLettered(rest, h))
                .map(h -> smallLettered.end(rest, h))
                .orElseGet(() -> capitalised.end(rest));
        String run = rest.substring(0, end);
        String name = isTurkish(run) ? run.substring(0, kindEnd(run)) : run;
        boolean kind = head.isPresent() || !bodyEnds.words(name).isEmpty() || holdsBody(name);
        return !name.isEmpty() && kind && isName(name)
                ? Optional.of(new Span(start, start + withAcronym(rest, name.length())))
                : Optional.empty();
    }

    /** Where the last word for a kind of body ends: in Turkish it stands last. */
    private int kindEnd(String run) {
        return bodyEnds.words(run).stream().mapToInt(PhraseMatch::end).max().orElse(0);
    }

    private static boolean isTurkish(String name) {
        return name.chars().anyMatch(c -> "ığİĞ".indexOf(c) >= 0);
    }

    private boolean holdsBody(String name) {
        return bodies.words(name).stream().anyMatch(b -> b.term().code().equals("whole"));
    }

    /** More than the kind alone, and no state. */
    private boolean isName(String name) {
        boolean acronym = name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
        boolean whole = bodies.whole(name).isPresent();
        return (name.indexOf(' ') > 0 || acronym || whole && name.length() > 5)
                && states.whole(name).isEmpty()
                && !(whole && name.indexOf(' ') < 0 && name.length() < 7 && !acronym);
    }

    /** "(YPJ)": the letters by which a body is known stand behind its name. */
    private static int withAcronym(String rest, int end) {
        Matcher acronym = BRACKETS.matcher(rest).region(end, rest.length());
        return acronym.lookingAt() ? acronym.end() : end;
    }

    /** Russian and French names have small letters. */
    private static boolean isSmallLettered(String rest, PhraseMatch head) {
        boolean cyrillic = rest.charAt(0) >= '\u0400' && rest.charAt(0) < '\u0530';
        boolean capitals = rest.substring(0, Math.min(rest.length(), head.end() + 4))
                .chars()
                .noneMatch(Character::isLowerCase);
        return !capitals && (cyrillic || head.term().language().equals("fr"));
    }

    private static int article(String text, int from) {
        for (String article :
                List.of("The ", "the ", "THE ", "Le ", "le ", "La ", "la ", "L'", "l'", "L’", "l’", "Les ", "les ")) {
            if (text.startsWith(article, from)) {
                return article.length();
            }
        }
        return 0;
    }
}
