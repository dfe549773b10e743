package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Words;

/** Finds the name of a body in running text, where nothing but the language itself says where it ends. */
final class BodyNames {
    private static final int LONGEST = 140;
    /** "Muğla Orman Bölge Müdürlüğü": a directorate with a name of its own. */
    private static final int WORDS_OF_AN_OFFICE = 3;

    private static final Pattern BRACKETS = Pattern.compile(
            " \\((?:\\p{Lu}[\\p{Lu}\\p{Ll}-]{1,8}\\p{Lu}|\\p{Lu}{2,}[\\p{Ll}\\p{Nd}]{0,3}|[\\u0621-\\u06D5]{2,9})\\)");

    /** «В МИД России отметили»: who says something there is not named. */
    private static final char IN = 'В';

    private static final List<String> FRENCH =
            List.of("le ", "la ", "les ", "l'", "l’", "du ", "des ", "d'", "d’", "aux ", "au ");

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
        this.smallLettered = new SmallLetteredNames(
                vocabulary.phrases(TermFamily.NAME_END),
                vocabulary.phrases(TermFamily.SAYS),
                vocabulary.phrases(TermFamily.KIND));
    }

    /** The name that begins at an offset, an article before it passed over; empty where no body does. */
    Optional<Span> at(String text, int from) {
        int start = from + article(text, from);
        if (start >= text.length()) {
            return Optional.empty();
        }
        String rest = text.substring(start, Math.min(text.length(), start + LONGEST));
        Optional<PhraseMatch> head =
                bodies.atStart(rest).filter(b -> b.start() == 0).or(() -> smallLettered.kind(rest));
        boolean arabic = Spans.isRightToLeft(rest);
        if (arabic) {
            return head.map(h -> rightToLeft.end(rest, h))
                    .filter(end -> isName(rest.substring(0, end)))
                    .map(end -> new Span(start, start + withAcronym(rest, end)));
        }
        boolean french = isFrench(text, start);
        if (rest.charAt(0) == IN && rest.startsWith(" ", 1)) {
            return Optional.empty();
        }
        int end = head.filter(h -> isSmallLettered(rest, h, french))
                .map(h -> smallLettered.end(rest, h))
                .orElseGet(() -> capitalised.end(rest));
        String run = rest.substring(0, end);
        String name = isTurkish(run)
                ? run.substring(
                        0, Math.max(kindEnd(run), head.map(PhraseMatch::end).orElse(0)))
                : run;
        boolean office = isTurkish(run) && Words.count(name) >= WORDS_OF_AN_OFFICE;
        boolean kind = head.isPresent() || office || !bodyEnds.words(name).isEmpty() || holdsBody(name);
        return !name.isEmpty() && kind && isName(name)
                ? Optional.of(new Span(start, start + withAcronym(rest, name.length())))
                : Optional.empty();
    }

    /** Where the last word for a kind of body ends: in Turkish it stands last. */
    private int kindEnd(String run) {
        return Stream.concat(
                        bodyEnds.words(run).stream(),
                        bodies.words(run).stream()
                                .filter(b -> b.term().language().equals("tr")
                                        && b.term().code().equals("part")))
                .mapToInt(PhraseMatch::end)
                .max()
                .orElse(0);
    }

    private static boolean isTurkish(String name) {
        return name.chars().anyMatch(c -> "ığİĞ".indexOf(c) >= 0);
    }

    private boolean holdsBody(String name) {
        return bodies.any(name, b -> b.term().code().equals("whole"));
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
    static int withAcronym(String rest, int end) {
        Matcher acronym = BRACKETS.matcher(rest).region(end, rest.length());
        return acronym.lookingAt() ? acronym.end() : end;
    }

    /** Russian and French names have small letters. */
    private static boolean isSmallLettered(String rest, PhraseMatch head, boolean french) {
        boolean cyrillic = rest.charAt(0) >= '\u0400' && rest.charAt(0) < '\u0530';
        boolean capitals = rest.substring(0, Math.min(rest.length(), head.end() + 4))
                .chars()
                .noneMatch(Character::isLowerCase);
        return !capitals && (cyrillic || french || head.term().language().equals("fr"));
    }

    /** "le front populaire", "du sénat": words that other languages have, too, behind a French article. */
    private static boolean isFrench(String text, int start) {
        return FRENCH.stream().anyMatch(a -> text.regionMatches(true, start - a.length(), a, 0, a.length()));
    }

    /** Characters of the article that stands at an offset; 0 where none does. */
    static int article(String text, int from) {
        for (String article :
                List.of("The ", "the ", "THE ", "Le ", "le ", "La ", "la ", "L'", "l'", "L’", "l’", "Les ", "les ")) {
            if (text.startsWith(article, from)) {
                return article.length();
            }
        }
        return 0;
    }
}
