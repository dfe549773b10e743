package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways in which one name is written in Latin and Cyrillic letters: hyphens, articles, acronyms, initials, case endings. */
final class AlphabeticVariants {
    private static final Set<String> ARABIC_ARTICLES =
            Set.of("al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az", "аль", "эль", "ас", "аш", "ад");
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "l");
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_PARTED = 8;

    private AlphabeticVariants() {}

    static void addTo(String text, List<String> words, boolean person, List<Variant> variants) {
        add(glued(text, "'\u2019\u2018`\u00B4"), Variant.Kind.SPELLING, variants);
        add(glued(text, "'\u2019\u2018`\u00B4-\u2010\u2011"), Variant.Kind.SPELLING, variants);
        if (ARTICLES.contains(words.get(0)) && words.size() > 1) {
            add(words.subList(1, words.size()), Variant.Kind.SPELLING, variants);
        }
        acronym(text, words, variants);
        add(parted(words), Variant.Kind.SPELLING, variants);
        if (person && words.size() > 1) {
            ofPerson(words, variants);
        }
        if (NameWords.isCyrillic(words.get(0))
                && words.stream().allMatch(w -> NameWords.isCyrillic(w) || Character.isDigit(w.charAt(0)))) {
            List<Variant> inflected = new ArrayList<>();
            inflected.add(new Variant(CyrillicStem.marked(words), Variant.Kind.INFLECTED));
            variants.stream()
                    .filter(v -> v.kind() == Variant.Kind.SHORTENED)
                    .map(v -> new Variant(CyrillicStem.marked(v.words()), v.kind()))
                    .forEach(inflected::add);
            variants.addAll(inflected);
        }
    }

    /** "Co-operation" for "Cooperation". */
    private static List<String> parted(List<String> words) {
        List<String> parted = new ArrayList<>();
        for (String word : words) {
            boolean co = word.startsWith("coo") && word.length() > SHORTEST_PARTED;
            parted.addAll(co ? List.of("co", word.substring(2)) : List.of(word));
        }
        return parted.size() == words.size() ? List.of() : parted;
    }

    /** "Ahmet" for "Ahmed" and the other way round, as Turkish is written and as it was. */
    private static List<String> ending(List<String> words, char from, char to) {
        return words.stream()
                .map(word -> word.length() > 3 && word.charAt(word.length() - 1) == from
                        ? word.substring(0, word.length() - 1) + to
                        : word)
                .toList();
    }

    private static void ofPerson(List<String> words, List<Variant> variants) {
        if (NameWords.isLatin(words.get(0))) {
            add(ending(words, 'd', 't'), Variant.Kind.SPELLING, variants);
            add(ending(words, 't', 'd'), Variant.Kind.SPELLING, variants);
        }
        List<String> plain =
                words.stream().filter(w -> !ARABIC_ARTICLES.contains(w)).toList();
        if (plain.size() < words.size() && plain.size() > 1) {
            add(plain, Variant.Kind.SPELLING, variants);
        } else if (plain.size() == words.size()) {
            int last = words.size() - 1;
            for (String article : NameWords.isLatin(words.get(last)) ? List.of("al", "el") : List.of("аль")) {
                List<String> longer = new ArrayList<>(words);
                longer.add(last, article);
                add(longer, Variant.Kind.SPELLING, variants);
            }
        }
        List<String> surname = surname(words);
        String first = words.get(0);
        add(after(List.of(first.substring(0, 1)), surname), Variant.Kind.SHORTENED, variants);
        if (words.size() > surname.size() + 1) {
            add(after(List.of(first), surname), Variant.Kind.SHORTENED, variants);
            List<String> initials = words.subList(0, words.size() - surname.size()).stream()
                    .map(w -> w.substring(0, 1))
                    .toList();
            add(after(initials, surname), Variant.Kind.SHORTENED, variants);
        }
    }

    /** The last word, with the article before it. */
    static List<String> surname(List<String> words) {
        int from = words.size() - 1;
        if (from > 1 && ARABIC_ARTICLES.contains(words.get(from - 1))) {
            from--;
        }
        return words.subList(from, words.size());
    }

    private static void acronym(String text, List<String> words, List<Variant> variants) {
        if (words.size() == 1) {
            String word = words.get(0);
            if (word.length() > 1
                    && word.length() <= LONGEST_ACRONYM
                    && text.equals(text.toUpperCase(java.util.Locale.ROOT))) {
                add(word.chars().mapToObj(c -> String.valueOf((char) c)).toList(), Variant.Kind.SPELLING, variants);
            }
        } else if (words.stream().allMatch(w -> w.length() == 1)) {
            add(List.of(String.join("", words)), Variant.Kind.SPELLING, variants);
        }
    }

    /** The words where some signs between letters join instead of parting. */
    private static List<String> glued(String text, String signs) {
        StringBuilder glued = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                glued.append(text.charAt(i));
            }
        }
        return glued.length() == text.length() ? List.of() : NameWords.of(glued);
    }

    private static List<String> after(List<String> begin, List<String> end) {
        List<String> all = new ArrayList<>(begin);
        all.addAll(end);
        return all;
    }

    private static void add(List<String> words, Variant.Kind kind, List<Variant> variants) {
        if (!words.isEmpty()) {
            variants.add(new Variant(words, kind));
        }
    }
}
