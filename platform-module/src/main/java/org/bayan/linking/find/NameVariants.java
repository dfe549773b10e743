package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.linking.name.AuthorityKind;

/**
 * All sequences of words by which one name is found. They are made when a name enters the index, so that texts are read once
 * and plainly.
 */
final class NameVariants {
    /** A name of more words is found by its first. No name is that long; a hostile one may be. */
    static final int MOST_WORDS = 40;

    /** Older Kurdish keyboards write it as heh and a zero-width non-joiner. */
    private static final char KURDISH_AE = '\u06D5';

    private static final char NON_JOINER = '\u200C';
    /** "Ben Bella" is a surname, "Bella" alone somebody else. */
    private static final Set<String> SONS = Set.of("بن", "ben", "bin", "ibn", "ould", "бен", "бин", "ибн");

    private static final int MOST_VARIANTS = 24;
    private static final Pattern QUALIFIED = Pattern.compile("(.+?)\\s*[(\\[]([^)\\]]*)[)\\]]\\s*");
    private static final Pattern DASHED = Pattern.compile("(.+?)\\s+[-\u2013\u2014]\\s+(.+)");
    private static final Pattern INVERTED = Pattern.compile("([^,\u060C]+)[,\u060C]\\s*([^,\u060C]+)");
    private static final Pattern LIFE_DATES =
            Pattern.compile("[,\u060C]?\\s*[(]?\\p{Nd}{4}\\s*[-\u2013]\\s*(\\p{Nd}{4})?[)]?\\s*$");

    private NameVariants() {}

    /** The variants of a name, as written first; none for a name without letters and digits. */
    static List<Variant> of(String name, AuthorityKind kind) {
        Set<List<String>> seen = new HashSet<>();
        List<Variant> variants = new ArrayList<>();
        for (Variant variant : all(name, kind)) {
            List<String> words = variant.words();
            if (!words.isEmpty() && words.size() <= MOST_WORDS && variants.size() < MOST_VARIANTS && seen.add(words)) {
                variants.add(variant);
            }
        }
        return variants;
    }

    private static List<Variant> all(String name, AuthorityKind kind) {
        List<String> words = NameWords.of(name);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(
                words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words,
                NameWords.isFolded(name) ? Variant.Kind.AS_WRITTEN : Variant.Kind.UNACCENTED));
        if (isPlain(name)) {
            ofWords(name, words, kind, variants);
            return variants;
        }
        for (Headed headed : headings(name, kind)) {
            List<String> parts = NameWords.of(headed.text());
            if (!parts.isEmpty()) {
                variants.add(new Variant(parts, headed.kind()));
                ofWords(headed.text(), parts, kind, variants);
            }
        }
        if (variants.size() == 1) {
            ofWords(name, words, kind, variants);
        }
        return variants;
    }

    private static void addSurname(List<String> words, List<Variant> variants) {
        List<String> joined = NameWords.isArabic(words.get(0)) ? ArabicVariants.joined(words) : words;
        String last = joined.get(joined.size() - 1);
        if (joined.size() > 1 && last.length() > 2 && words.contains(last) && !GivenNames.isGiven(last)) {
            String before = joined.get(joined.size() - 2);
            List<String> surname = SONS.contains(before) ? List.of(before, last) : List.of(last);
            variants.add(new Variant(surname, Variant.Kind.SURNAME));
            if (NameWords.isCyrillic(last)) {
                variants.add(new Variant(CyrillicStem.marked(surname), Variant.Kind.SURNAME));
            }
        }
    }

    private static void ofWords(String text, List<String> words, AuthorityKind kind, List<Variant> variants) {
        boolean person = kind == AuthorityKind.PERSON;
        if (words.stream().allMatch(NameWords::isArabic)) {
            ArabicVariants.addTo(words, variants);
            if (person) {
                shortened(ArabicVariants.joined(words), variants);
            }
        } else if (!NameWords.isArabic(words.get(0))) {
            AlphabeticVariants.addTo(text, words, person, variants);
        }
        if (text.indexOf(KURDISH_AE) >= 0) {
            variants.add(new Variant(
                    NameWords.of(text.replace(String.valueOf(KURDISH_AE), "\u0647\u200C")), Variant.Kind.SPELLING));
        }
        if (text.indexOf(NON_JOINER) >= 0) {
            variants.add(
                    new Variant(NameWords.of(text.replace(String.valueOf(NON_JOINER), "")), Variant.Kind.SPELLING));
        }
        if (person) {
            addSurname(words, variants);
        }
    }

    /** The given name and the last, without those of father and grandfather between them. */
    private static void shortened(List<String> words, List<Variant> variants) {
        if (words.size() > 2) {
            List<Variant> parted = new ArrayList<>();
            List<String> ends = List.of(words.get(0), words.get(words.size() - 1));
            parted.add(new Variant(ends, Variant.Kind.SHORTENED));
            ArabicVariants.addTo(ends, parted);
            parted.forEach(v -> variants.add(new Variant(v.words(), Variant.Kind.SHORTENED)));
        }
    }

    private record Headed(String text, Variant.Kind kind) {}

    /** The name as texts write it, out of a heading with qualifiers, dates, a dash or an inverted order. */
    private static List<Headed> headings(String name, AuthorityKind kind) {
        List<Headed> headings = new ArrayList<>();
        String plain = LIFE_DATES.matcher(name).replaceFirst("");
        Matcher qualified = QUALIFIED.matcher(plain);
        if (qualified.matches()) {
            plain = qualified.group(1);
            headings.add(new Headed(plain, Variant.Kind.SPELLING));
            addAcronym(plain, qualified.group(2), headings);
        }
        Matcher dashed = DASHED.matcher(plain);
        if (dashed.matches() && kind != AuthorityKind.PERSON) {
            headings.add(new Headed(dashed.group(1), Variant.Kind.SPELLING));
            addAcronym(dashed.group(1), dashed.group(2), headings);
        }
        Matcher inverted = INVERTED.matcher(plain);
        if (inverted.matches() && kind == AuthorityKind.PERSON) {
            headings.add(new Headed(inverted.group(2).strip() + " " + inverted.group(1), Variant.Kind.SPELLING));
        }
        if (!plain.equals(name)) {
            headings.add(new Headed(plain, Variant.Kind.SPELLING));
        }
        return headings;
    }

    /** A single word beside a name is its acronym if its letters come from the name in their order: داعش, قسد, OPCW. */
    private static void addAcronym(String name, String word, List<Headed> headings) {
        List<String> words = NameWords.of(word);
        String letters = String.join("", NameWords.of(name));
        if (words.size() == 1 && words.get(0).charAt(0) == letters.charAt(0)) {
            int at = 0;
            for (char c : words.get(0).toCharArray()) {
                at = letters.indexOf(c, at) + 1;
                if (at == 0) {
                    return;
                }
            }
            headings.add(new Headed(word, Variant.Kind.SPELLING));
        }
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '('
                    || c == '['
                    || c == ','
                    || c == '\u060C'
                    || c == '-'
                    || c == '\u2013'
                    || c == '\u2014'
                    || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
