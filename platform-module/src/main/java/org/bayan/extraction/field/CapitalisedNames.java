package org.bayan.extraction.field;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/** Finds the end of a name whose words begin with capitals: at the first word that does not and is no link between two that do. */
final class CapitalisedNames {
    /** Small words inside names, in languages that write the others with capitals. */
    private static final Set<String> LINKS = Set.of(
            "of", "for", "the", "and", "in", "li", "&", "de", "du", "des", "la", "le", "les", "et", "en", "ve", "ile",
            "a", "ya", "yên", "ê", "û", "yê", "al", "el", "on", "to");
    /** "Rêxistina Mafên Mirovan li Sûriyê": the seat of a Kurdish body has a capital. */
    private static final String KURDISH_IN = " li ";

    /** "Committee to Protect Journalists". */
    private static final Pattern AIM = Pattern.compile(
            "(?:Protect|Prevent|Investigate|Support|Combat|Monitor|End|Save|Stop|Counter|Promote|Defend) \\p{Lu}");

    /** "Commission on Missing Persons": a matter that belongs to the name. */
    private static final Pattern ON_MATTER = Pattern.compile(
            "(?:Commission|Committee|Panel|Task Force|Working Group|Coalition|Campaign|Centre|Center|Institute) on$");

    /** Links that lead to a place only: "Mission to the United Nations", "Embassy in Paris". */
    private static final Set<String> LEADING = Set.of("in", "to", "on", "en", "ile", "li");

    /** A Turkish case behind the kind of a body: "Bakanlığından", "Bakanlığı'nın". */
    private static final Pattern TURKISH_CASE = Pattern.compile("['’]?n?(?:[ıiuü]n|[dt][ae]n?|c[ae]|[ae]|[ıiuü])");

    /** "Karayolları 9. Bölge Müdürlüğü": the number of a region or a court. */
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}\\. (?=\\p{Lu})");

    private static final int SHORTEST_CASED = 6;
    private static final Pattern LIST = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?, )*\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:and|&|et|ve|û) \\p{Lu}");

    /** Verbs that are nouns in names: "League of Arab States Council". */
    private static final Set<String> NOUNS = Set.of("States", "Issues", "Reports", "Notes", "Demands", "Supports");

    private static final Set<String> PLURALS = Set.of("People", "Women", "Children", "Men");

    private final Phrases bodies;
    private final Phrases bodyEnds;
    private final Phrases ends;
    private final Phrases says;
    private final Phrases places;
    private final Phrases countries;
    private final Phrases states;

    CapitalisedNames(Vocabulary vocabulary) {
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.bodyEnds = vocabulary.phrases(TermFamily.BODY_END);
        this.ends = vocabulary.phrases(TermFamily.NAME_END);
        this.says = vocabulary.phrases(TermFamily.SAYS);
        this.places = vocabulary.phrases(TermFamily.PLACE);
        this.countries = vocabulary.phrases(TermFamily.COUNTRY);
        this.states = vocabulary.phrases(TermFamily.STATE);
    }

    /** The words with capitals from the start on, with the links between them. */
    int end(String rest) {
        int last = 0;
        int at = 0;
        boolean capitals = rest.length() > 12 && rest.substring(0, 12).chars().noneMatch(Character::isLowerCase);
        for (int words = 0; at < rest.length() && words < NameWords.MOST; words++) {
            if (last > 0 && NameWords.isStop(rest, last, at) && !isList(rest, last, at)) {
                return branch(rest, last, at);
            }
            Matcher ordinal = ORDINAL.matcher(rest).region(at, rest.length());
            if (last > 0 && ordinal.lookingAt()) {
                at = ordinal.end();
            }
            int end = NameWords.wordEnd(rest, at);
            String word = rest.substring(at, end);
            if (NameWords.isInitial(word) && at > 0) {
                return last;
            }
            int quoted = Math.max(word.indexOf('\''), word.indexOf('’'));
            String stem = quoted > 1 ? word.substring(0, quoted) : word;
            int cased = turkishEnd(word);
            if (cased > 0) {
                return at + cased;
            }
            if (quoted > 1 && word.endsWith("ê") && stem.chars().allMatch(Character::isUpperCase)) {
                return end;
            }
            if (quoted > 1 && !PLURALS.contains(stem) && quoted < word.length() - 1) {
                return word.endsWith("s") ? at + quoted : last;
            }
            boolean upper = Character.isUpperCase(word.charAt(0)) || isElided(word);
            boolean link = LINKS.contains(word.toLowerCase(Locale.ROOT)) && (!upper || capitals);
            if (!upper && !link) {
                return last;
            }
            boolean ended = !link
                    && last > 0
                    && (capitals && NameWords.at(ends, rest, at).isPresent()
                            || last + 1 == at
                                    && !NOUNS.contains(word)
                                    && NameWords.at(says, rest, at).isPresent());
            if (link && LEADING.contains(word.toLowerCase(Locale.ROOT)) ? !leads(rest, end) : ended) {
                return last;
            }
            last = link ? last : end;
            at = NameWords.next(rest, end);
        }
        return last;
    }

    /** "Partiya Demokrat a Kurdistanê - Sûriye": the country in which a party is a branch of another. */
    private int branch(String rest, int last, int at) {
        return rest.startsWith(" - ", last)
                ? NameWords.at(countries, rest, at).map(PhraseMatch::end).orElse(last)
                : last;
    }

    /** Where the kind of a Turkish body ends in a word that has a case; 0 where it has none. */
    private int turkishEnd(String word) {
        if (word.length() < SHORTEST_CASED || "neaiıuü".indexOf(word.charAt(word.length() - 1)) < 0) {
            return 0;
        }
        for (int cut = word.length() - 1; cut > 3 && cut >= word.length() - 5; cut--) {
            String stem = word.substring(0, cut);
            if ("'’".indexOf(word.charAt(cut - 1)) < 0
                    && TURKISH_CASE.matcher(word.substring(cut)).matches()
                    && bodyEnds.whole(word.substring(0, cut))
                            .or(() -> bodies.whole(stem))
                            .filter(t -> t.language().equals("tr"))
                            .isPresent()) {
                return cut;
            }
        }
        return 0;
    }

    /** "to the United Nations", "in Paris": a seat is a name. */
    private boolean leads(String rest, int end) {
        int at = NameWords.next(rest, end);
        if (rest.startsWith(KURDISH_IN, end - KURDISH_IN.length() + 1)) {
            return at < rest.length() && Character.isUpperCase(rest.charAt(at));
        }
        if (ON_MATTER.matcher(rest.substring(0, end)).find()) {
            return at < rest.length()
                    && Character.isUpperCase(rest.charAt(at))
                    && NameWords.at(countries, rest, at).isEmpty()
                    && NameWords.at(places, rest, at).isEmpty();
        }
        if (AIM.matcher(rest).region(at, rest.length()).lookingAt()) {
            return true;
        }
        int from = at + (rest.startsWith("the ", at) ? 4 : 0);
        return from < rest.length()
                && (NameWords.at(places, rest, from).isPresent()
                        || NameWords.at(countries, rest, from).isPresent()
                        || NameWords.at(states, rest, from).isPresent()
                        || NameWords.at(states, rest, at).isPresent()
                        || NameWords.at(bodies, rest, from)
                                .filter(b -> from > at || b.term().code().equals("umbrella"))
                                .isPresent());
    }

    /** "Foreign, Commonwealth & Development Office": fields behind commas, the last behind "and". */
    private static boolean isList(String rest, int last, int at) {
        return rest.substring(last, at).equals(", ")
                && LIST.matcher(rest.substring(at)).lookingAt();
    }

    private static boolean isElided(String word) {
        return word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0 && Character.isUpperCase(word.charAt(2));
    }
}
