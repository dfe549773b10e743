package org.bayan.extraction.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;
import org.bayan.extraction.vocabulary.PhraseMatch;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;

/**
 * Finds the name of a body in running text, where nothing but the language itself says where it ends: in scripts with capitals
 * at the first word that has none and is no link, in Arabic behind the definite word that closes a construct, elsewhere at a
 * verb, a preposition or a word that never belongs to a name.
 */
final class BodyNames {
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 14;
    private static final String STOPS = ",،:;؛.()[]–—\"«»“”!?؟/|";

    /** Small words inside names, in languages that write the others with capitals. */
    private static final Set<String> LINKS = Set.of(
            "of", "for", "the", "and", "in", "&", "de", "du", "des", "la", "le", "les", "et", "en", "ve", "ile", "a",
            "ya", "yên", "ê", "û", "yê", "al", "el", "on", "to");
    /** Links that lead to a place only: "Mission to the United Nations", "Embassy in Paris". */
    private static final Set<String> LEADING = Set.of("in", "to", "on", "en", "ile");

    private static final Set<String> FRENCH_LINKS =
            Set.of("de", "du", "des", "la", "le", "les", "et", "aux", "au", "à", "pour", "en", "auprès");

    /** The present of an Arabic verb; a masdar has a long vowel before its last letter. */
    private static final Pattern PRESENT = Pattern.compile("[وف]?[تي](?![\\u0621-\\u064A]{2}ي)[\\u0621-\\u064A]{2,5}");

    private static final Pattern RUSSIAN_VERB =
            Pattern.compile("\\p{Ll}+(?:ает|яет|ует|юет|ит|ют|ала|ало|али|ал|ил|ила|ило|или|ел|ела|ело|ели|ся|сь)");

    private static final Pattern KURDISH_VERB = Pattern.compile("(?:دە|نا)[\\u0621-\\u06D5]{2,}(?:ێت|ات|ەن|ین|ن)");
    private static final Pattern BRACKETS = Pattern.compile(" \\(\\p{Lu}[\\p{Lu}\\p{Ll}-]{1,7}\\p{Lu}\\)");

    /** A Turkish case behind the kind of a body: "Bakanlığından", "Bakanlığı'nın". */
    private static final Pattern TURKISH_CASE = Pattern.compile("['’]?n?(?:[ıiuü]n|[dt][ae]n?|c[ae]|[ae]|[ıiuü])");

    /** Persian marks an object behind it: what stands between a body and the mark are the body's name and the object. */
    private static final String OBJECT = " را ";

    private static final int WORDS_BEFORE_OBJECT = 3;
    private static final int SHORTEST_CASED = 6;

    private static final Set<String> PLURALS = Set.of("People", "Women", "Children", "Men");

    private final Phrases bodies;
    private final Phrases bodyEnds;
    private final Phrases ends;
    private final Phrases says;
    private final Phrases places;
    private final Phrases countries;
    private final Phrases states;

    BodyNames(Vocabulary vocabulary) {
        this.bodies = vocabulary.phrases(TermFamily.BODY);
        this.bodyEnds = vocabulary.phrases(TermFamily.BODY_END);
        this.ends = vocabulary.phrases(TermFamily.NAME_END);
        this.says = vocabulary.phrases(TermFamily.SAYS);
        this.places = vocabulary.phrases(TermFamily.PLACE);
        this.countries = vocabulary.phrases(TermFamily.COUNTRY);
        this.states = vocabulary.phrases(TermFamily.STATE);
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
            return head.map(h -> rightToLeft(rest, h))
                    .filter(end -> isName(rest.substring(0, end)))
                    .map(end -> new Span(start, start + withAcronym(rest, end)));
        }
        int end = head.filter(h -> isSmallLettered(rest, h))
                .map(h -> smallLettered(rest, h))
                .orElseGet(() -> capitalised(rest));
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

    private int smallLettered(String rest, PhraseMatch head) {
        boolean cyrillic = rest.charAt(0) >= '\u0400';
        int last = head.end();
        int at = next(rest, head.end());
        for (int words = 0; at < rest.length() && words < MOST_WORDS; words++) {
            if (isStop(rest, last, at)) {
                return last;
            }
            int end = wordEnd(rest, at);
            String word = rest.substring(at, end);
            String small = word.toLowerCase(Locale.ROOT);
            boolean link = !cyrillic && FRENCH_LINKS.contains(small);
            boolean verb = isInitial(word)
                    || cyrillic && RUSSIAN_VERB.matcher(word).matches()
                    || ends.atStart(rest.substring(at)).isPresent()
                    || says.atStart(rest.substring(at)).isPresent()
                    || Character.isDigit(word.charAt(0));
            if (verb && !(cyrillic && (isSeat(rest, at, end, "в", "во") || rest.startsWith("на территории ", at)))) {
                return last;
            }
            last = link || small.equals("и") ? last : end;
            at = next(rest, end);
        }
        return last;
    }

    private boolean isSeat(String rest, int at, int end, String... prepositions) {
        int next = next(rest, end);
        return Set.of(prepositions).contains(rest.substring(at, end))
                && next < rest.length()
                && Character.isUpperCase(rest.charAt(next));
    }

    /** The words with capitals from the start on, with the links between them. */
    private int capitalised(String rest) {
        int last = 0;
        int at = 0;
        boolean capitals = rest.length() > 12 && rest.substring(0, 12).chars().noneMatch(Character::isLowerCase);
        for (int words = 0; at < rest.length() && words < MOST_WORDS; words++) {
            if (last > 0 && isStop(rest, last, at) && !isList(rest, last, at)) {
                return last;
            }
            int end = wordEnd(rest, at);
            String word = rest.substring(at, end);
            if (isInitial(word) && at > 0) {
                return last;
            }
            int quoted = Math.max(word.indexOf('\''), word.indexOf('’'));
            String stem = quoted > 1 ? word.substring(0, quoted) : word;
            int cased = turkishEnd(word);
            if (cased > 0) {
                return at + cased;
            }
            if (quoted > 1 && !PLURALS.contains(stem) && quoted < word.length() - 1) {
                return word.endsWith("s") ? at + quoted : last;
            }
            boolean upper = Character.isUpperCase(word.charAt(0)) || isElided(word);
            boolean link = LINKS.contains(word.toLowerCase(Locale.ROOT)) && (!upper || capitals);
            if (!upper && !link) {
                return last;
            }
            boolean ended = capitals && !link && last > 0 && ends.whole(word).isPresent();
            if (link && LEADING.contains(word.toLowerCase(Locale.ROOT)) ? !leads(rest, end) : ended) {
                return last;
            }
            last = link ? last : end;
            at = next(rest, end);
        }
        return last;
    }

    /** Where the kind of a Turkish body ends in a word that has a case; 0 where it has none. */
    private int turkishEnd(String word) {
        if (word.length() < SHORTEST_CASED || "neaiıuü".indexOf(word.charAt(word.length() - 1)) < 0) {
            return 0;
        }
        for (int cut = word.length() - 1; cut > 3 && cut >= word.length() - 5; cut--) {
            if ("'’".indexOf(word.charAt(cut - 1)) < 0
                    && TURKISH_CASE.matcher(word.substring(cut)).matches()
                    && bodyEnds.whole(word.substring(0, cut))
                            .filter(t -> t.language().equals("tr"))
                            .isPresent()) {
                return cut;
            }
        }
        return 0;
    }

    /** "В.": a person's name begins. */
    private static boolean isInitial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }

    /** "to the United Nations", "in Paris": a seat is a name. */
    private boolean leads(String rest, int end) {
        int at = next(rest, end);
        int from = at + (rest.startsWith("the ", at) ? 4 : 0);
        return from < rest.length()
                && (places.atStart(rest.substring(from)).isPresent()
                        || countries.atStart(rest.substring(from)).isPresent()
                        || states.atStart(rest.substring(from)).isPresent()
                        || bodies.atStart(rest.substring(from))
                                .filter(b -> b.term().code().equals("umbrella"))
                                .isPresent());
    }

    /** "Foreign, Commonwealth & Development Office": fields behind commas, the last behind "and". */
    private static boolean isList(String rest, int last, int at) {
        String between = rest.substring(last, at);
        if (!between.equals(", ")) {
            return false;
        }
        Matcher list = Pattern.compile(
                        "(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?, )*\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? (?:and|&|et|ve|û) \\p{Lu}")
                .matcher(rest.substring(at));
        return list.lookingAt();
    }

    private static boolean isElided(String word) {
        return word.length() > 2 && "'’".indexOf(word.charAt(1)) >= 0 && Character.isUpperCase(word.charAt(2));
    }

    /**
     * «حركة طالبان ذبيح الله مجاهد»: an Arabic name that no definite word closes ends behind its first complement, as what follows
     * is somebody's name.
     */
    private int rightToLeft(String rest, PhraseMatch head) {
        int end = openEnd(rest, head);
        String name = rest.substring(0, end);
        boolean closed = !head.term().language().equals("ar")
                || name.replace(" الله", "").contains(" ال")
                || name.contains(" لل")
                || !places.words(name).isEmpty()
                || !countries.words(name).isEmpty();
        if (head.term().language().equals("fa")) {
            return rest.substring(end).startsWith(OBJECT) ? upTo(rest, end, WORDS_BEFORE_OBJECT) : end;
        }
        int complement = next(rest, head.end());
        return closed || complement >= end ? end : wordEnd(rest, complement);
    }

    /** The end of the first words; with those behind "and", as in «وزارت فرهنگ و ارشاد». */
    private static int upTo(String rest, int end, int most) {
        int at = 0;
        int last = 0;
        for (int words = 0; at < end && words < most; words++) {
            last = wordEnd(rest, at);
            at = next(rest, last);
            if (rest.startsWith("و ", at)) {
                at = next(rest, at + 1);
                words--;
            }
        }
        return Math.min(last, end);
    }

    private int openEnd(String rest, PhraseMatch head) {
        String language = head.term().language();
        boolean arabic = language.equals("ar");
        boolean closed = arabic && isClosing(rest, head);
        int last = head.end();
        int at = next(rest, head.end());
        for (int words = 0; at < rest.length() && words < MOST_WORDS; words++) {
            int end = wordEnd(rest, at);
            String word = rest.substring(at, end);
            Optional<PhraseMatch> state = words > 0 || closed ? known(rest.substring(at)) : Optional.empty();
            if (isStop(rest, last, at)) {
                return last;
            }
            if (word.equals("في") || word.equals("لە") || word.equals("در")) {
                return placeEnd(rest, end).orElse(last);
            }
            if (word.equals("لدى") && closed) {
                last = end;
                at = next(rest, end);
                continue;
            }
            if (ends.atStart(rest.substring(at)).isPresent() || Character.isDigit(word.charAt(0))) {
                return last;
            }
            if (!arabic && state.isPresent()) {
                return at + state.get().end();
            }
            if (arabic && closed && isObject(rest, last, word)) {
                return last;
            }
            if (arabic ? closed && isBeyond(word) : KURDISH_VERB.matcher(word).matches()) {
                return last;
            }
            if (arabic && words > 0 && says.whole(word).isPresent()) {
                return last;
            }
            closed |= arabic && (isDefinite(word) || places.whole(word).isPresent());
            last = end;
            at = next(rest, end);
        }
        return last;
    }

    private Optional<PhraseMatch> known(String rest) {
        return states.atStart(rest).or(() -> countries.atStart(rest)).filter(m -> m.start() == 0);
    }

    private boolean isClosing(String rest, PhraseMatch head) {
        return head.term().code().equals("whole")
                && (isDefinite(rest) || rest.substring(0, head.end()).contains(" ال"));
    }

    /** «في سورية», «في الأمم المتحدة»: the seat ends a name. */
    private Optional<Integer> placeEnd(String rest, int end) {
        int at = next(rest, end);
        String behind = at < rest.length() ? rest.substring(at) : "";
        return places.atStart(behind)
                .or(() -> countries.atStart(behind))
                .or(() -> states.atStart(behind))
                .filter(m -> m.start() == 0)
                .map(m -> at + m.end());
    }

    /** A word without article behind a closed construct is no part of it: a verb, an object, a masdar. */
    private static boolean isBeyond(String word) {
        String bare = word.startsWith("و") && word.length() > 3 ? word.substring(1) : word;
        return PRESENT.matcher(word).matches()
                || !isDefinite(bare)
                        && !word.startsWith("لل")
                        && !(word.startsWith("ل") && word.length() > 3)
                        && !isLatin(word);
    }

    /** «دعت وزارة النفط المواطنين»: a plural in the accusative behind a name in the singular is whom it addresses. */
    private static boolean isObject(String rest, int last, String word) {
        return word.startsWith("ال") && word.endsWith("ين") && !rest.startsWith("ين", last - 2);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x250 && Character.isUpperCase(c));
    }

    private static boolean isDefinite(String word) {
        return word.startsWith("ال") || word.startsWith("لل") || word.startsWith("وال");
    }

    /** Punctuation between two words. */
    private static boolean isStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '-' && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Spans.isInvisible(text.charAt(at))
                        || STOPS.indexOf(text.charAt(at)) >= 0
                        || text.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from + 1;
        while (at < text.length() && !Spans.isInvisible(text.charAt(at)) && STOPS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '.' && at - from == 1) {
            at++;
        }
        return at;
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
