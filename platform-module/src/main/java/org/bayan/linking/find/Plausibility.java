package org.bayan.linking.find;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.language.Clitics;
import org.bayan.linking.name.AuthorityKind;

/**
 * Whether words that spell a name are likely to be meant as one in running text. Nothing is asked of names of several words but
 * that those of persons are written with a capital where the script has any; single words are easily something else.
 */
final class Plausibility {
    private static final Set<String> HEADS =
            Set.of("عبد", "ابو", "ابي", "ابا", "ابن", "بن", "ام", "بنت", "bin", "ibn", "abu", "бен", "ибн", "абу");
    private static final int SHORTEST_SUFFIXED = 4;
    private static final int LONGEST_STRICT_ACRONYM = 3;

    private static final int SHORTEST_ARTICLED = 6;
    private static final int SHORTEST_NOUN = 4;
    private static final String ARTICLE = "ال";
    /** Before a family's name: «آل كرامي», «عائلة الجميل». */
    private static final Set<String> FAMILIES = Set.of("ال", "وال", "عايله", "عشيره", "قبيله", "اسره", "خاندان");

    /** Three capitals and more, and a short ending in small letters. */
    private static final Pattern ACRONYM_WITH_SUFFIX = Pattern.compile("\\p{Lu}{3,}\\p{Ll}{1,5}");

    private static final char KURDISH_AE = '\u06D5';
    private static final String THEIRS = "يان";
    private static final Set<String> PLURALS = Set.of("ان", "يان", "ها", "هاي", "هايي", "های");

    private final TextTokens tokens;
    private final NamedAfter namedAfter;

    Plausibility(TextTokens tokens) {
        this.tokens = tokens;
        this.namedAfter = new NamedAfter(tokens);
    }

    /** Whether the words can be a name at all, whichever record's. */
    boolean isPlausible(Found found) {
        if (found.first() != found.last()) {
            return true;
        }
        char first = tokens.first(found.first());
        String word = new String(tokens.key(), found.start(), found.end() - found.start());
        if (word.length() < 2 || Character.isDigit(first)) {
            return false;
        }
        if (found.suffix()) {
            return word.length() >= SHORTEST_SUFFIXED + 2 && isCapitalised(found) || isAcronymWithSuffix(found);
        }
        if (CommonWords.isCommon(word) && !isMarked(found) && !isAcronym(found)) {
            return false;
        }
        return !found.clitic() || isCliticLikely(found, word);
    }

    /**
     * Whether a lone word is likely to be somebody's surname: an Arabic one with its article or behind a title, one of another
     * script by its capital.
     */
    boolean isSurname(Found found) {
        String word = new String(tokens.key(), found.start(), found.end() - found.start());
        boolean titled = found.first() > 0 && tokens.joins(found.first() - 1) && isTitle(found.first() - 1);
        if (word.length() < 3 || isOthersSurname(found) || found.suffix() && word.length() < SHORTEST_SUFFIXED) {
            return false;
        }
        if (hasCase(found)) {
            return isCapitalised(found) && (titled || !CommonWords.isCommon(word));
        }
        if (titled && !found.clitic()) {
            return true;
        }
        boolean article = word.startsWith("ال") && word.length() > 4 || word.startsWith("لل") && word.length() > 4;
        return !CommonWords.isCommon(word)
                && !GivenNames.isGiven(word)
                && (article || word.length() > 4 && !found.clitic())
                && (!found.clitic() || isCliticLikely(found, word) && !followsArticle(found));
    }

    private boolean isTitle(int token) {
        return Titles.isPersonal(tokens.word(token));
    }

    /** Whether a given name, or the beginning of a compound one, stands before a lone word: then another is meant than the one known by the word alone. */
    boolean isOthersSurname(Found found) {
        int before = found.first() - 1;
        return found.first() == found.last()
                && !found.clitic()
                && before >= 0
                && tokens.joins(before)
                && (GivenNames.isGiven(tokens.word(before))
                        || HEADS.contains(tokens.word(before))
                        || FAMILIES.contains(tokens.word(before)));
    }

    /** Whether the words, plausible in themselves, are so for one of the names that they spell. */
    boolean isPlausible(Found found, String name, AuthorityKind kind) {
        if (kind != AuthorityKind.CORPORATE_BODY && namedAfter.isNamed(found.first(), found.last())) {
            return false;
        }
        if (!hasCase(found)) {
            boolean lonePerson = found.first() == found.last() && kind == AuthorityKind.PERSON;
            return !(lonePerson
                    && (found.clitic() && followsArticle(found) && !isByOrigin(found)
                            || isPlural(found, name)
                            || isAdjective(found)));
        }
        if (found.stem() && isVillage(found, name)) {
            return false;
        }
        if (found.first() == found.last()) {
            boolean acronym = isUpperCase(name);
            if (acronym && found.length() <= LONGEST_STRICT_ACRONYM) {
                return isUpperCase(withoutSuffix(found, name));
            }
            return !Character.isUpperCase(name.codePointAt(0)) || isCapitalised(found);
        }
        return kind != AuthorityKind.PERSON || isCapitalised(found);
    }

    /** «البارزاني» for «بارزاني»: a name that tells where somebody comes from is written with the article and without. */
    private boolean isByOrigin(Found found) {
        return found.length() >= SHORTEST_ARTICLED && tokens.key()[found.end() - 1] == 'ي';
    }

    /** «الخط الجميل»: an everyday word that agrees with the definite noun before it. A title before it makes it a name. */
    private boolean isAdjective(Found found) {
        String word = new String(tokens.key(), found.start(), found.end() - found.start());
        int before = found.first() - 1;
        if (!word.startsWith(ARTICLE) || before < 0 || !tokens.joins(before)) {
            return false;
        }
        String bare = word.substring(ARTICLE.length());
        String noun = tokens.word(before);
        return (CommonWords.isCommon(bare) || GivenNames.isGiven(bare))
                && noun.length() > SHORTEST_NOUN
                && isDefinite(noun)
                && !Titles.isPersonal(noun)
                && !Titles.isOffice(noun)
                && !CommonWords.isCommon(noun);
    }

    /** «والتقى المعلم»: what begins with الت may be a verb. */
    private static boolean isDefinite(String noun) {
        int article = noun.startsWith(ARTICLE) ? 0 : noun.startsWith(ARTICLE, 1) ? 1 : -1;
        return article < 0 ? noun.startsWith("لل") : noun.charAt(article + ARTICLE.length()) != 'ت';
    }

    /** «بازرگانان»: merchants, not a person of that name. */
    private boolean isPlural(Found found, String name) {
        List<String> words = NameWords.of(name);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String word = new String(tokens.key(), found.start(), found.end() - found.start());
        if (!found.suffix() || !word.startsWith(last)) {
            return false;
        }
        String ending = word.substring(last.length());
        // In Kurdish it says "they" or "their".
        return PLURALS.contains(ending)
                && !(ending.equals(THEIRS) && tokens.original().indexOf(KURDISH_AE) >= 0);
    }

    /** «Горбачёво» is no case of «Горбачёв» but a village. */
    private boolean isVillage(Found found, String name) {
        return found.first() == found.last() && tokens.key()[found.end() - 1] == 'о' && !name.endsWith("о");
    }

    private boolean isCliticLikely(Found found, String word) {
        String whole = tokens.foldedWord(found.first());
        return word.length() > 2
                && !Clitics.isWholeWord(whole)
                && !GivenNames.isGiven(whole)
                && !CommonWords.isCommon(whole);
    }

    /** A lone word is marked as a name by quotation marks or brackets around it. */
    private boolean isMarked(Found found) {
        int start = tokens.start(found.first());
        int end = tokens.end(found.last());
        char[] key = tokens.key();
        return start > 0
                && end < key.length
                && "«\"\u201C(".indexOf(key[start - 1]) >= 0
                && "»\"\u201D)".indexOf(key[end]) >= 0;
    }

    private boolean isAcronym(Found found) {
        return hasCase(found) && isUpperCase(originalOf(found));
    }

    private boolean followsArticle(Found found) {
        char[] key = tokens.key();
        int start = found.start();
        return start >= 2 && key[start - 1] == 'ل' && key[start - 2] == 'ا';
    }

    private boolean hasCase(Found found) {
        char c = tokens.first(found.first());
        return !NameWords.isArabic(c) && Character.isLetter(c);
    }

    private boolean isCapitalised(Found found) {
        return !hasCase(found)
                || Character.isUpperCase(Character.codePointAt(tokens.original(), tokens.originalStart(found.start())));
    }

    private String originalOf(Found found) {
        return tokens.original().substring(tokens.originalStart(found.start()), tokens.originalEnd(found.end()));
    }

    private boolean isAcronymWithSuffix(Found found) {
        return hasCase(found) && ACRONYM_WITH_SUFFIX.matcher(originalOf(found)).matches();
    }

    /** «PDKê»: the ending of an acronym is written small. */
    private String withoutSuffix(Found found, String name) {
        String written = originalOf(found);
        return found.suffix() && written.length() > name.length() ? written.substring(0, name.length()) : written;
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }
}
