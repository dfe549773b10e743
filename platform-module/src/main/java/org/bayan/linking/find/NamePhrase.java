package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bayan.linking.name.AuthorityKind;

/**
 * A sequence of words by which a name stands in texts, for indexes of words: what {@link NameIndex} would find of it in a text, a
 * surname alone left aside, has these words, one after another. The first may have clitics before it and the last a suffix behind it.
 *
 * @param words in the letters that {@link #read} hands out
 */
public record NamePhrase(List<String> words) {
    private static final String[] CONJUNCTIONS = {"", "و", "ف"};
    private static final String[] PREPOSITIONS = {"", "ب", "ل", "ك"};

    /** The phrases of a name; none for a name without letters and digits. */
    public static List<NamePhrase> of(String name, AuthorityKind kind) {
        return NameVariants.of(name, kind).stream()
                .filter(variant -> variant.kind() != Variant.Kind.SURNAME)
                .map(variant -> new NamePhrase(variant.words()))
                .toList();
    }

    /** Hands out the words of a text, each Russian one once more as its stem. */
    public static void read(CharSequence text, WordSink sink) {
        TextTokens tokens = TextTokens.of(text);
        int position = 0;
        for (int i = 0; i < tokens.count(); i++) {
            String word = tokens.word(i);
            sink.word(word, position);
            if (NameWords.isCyrillic(word)) {
                sink.word(CyrillicStem.marked(word), position);
            }
            position += tokens.joins(i) ? 1 : 2;
        }
    }

    /** The forms that the first word takes behind Arabic clitics, its own first; itself alone in other scripts. */
    public Set<String> firstForms() {
        String word = words.get(0);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (NameWords.isArabic(word) && word.length() > 1) {
            for (String conjunction : CONJUNCTIONS) {
                for (String preposition : PREPOSITIONS) {
                    forms.add(conjunction + preposition + word);
                    forms.add(conjunction + preposition + "ال" + word);
                }
                if (word.startsWith("ال") && word.length() > 3) {
                    forms.add(conjunction + "لل" + word.substring(2));
                }
            }
            forms.add("س" + word);
        }
        return forms;
    }

    /** The beginnings that the last word has where a suffix follows; none where none can. */
    public List<String> lastStems() {
        String word = words.get(words.size() - 1);
        List<String> stems = new ArrayList<>();
        boolean persian = NameWords.isArabic(word) && !word.startsWith("ال");
        if (word.length() >= Suffixes.SHORTEST_NAME && (NameWords.isLatin(word) || persian)) {
            stems.add(word);
            char soft = Suffixes.softened(word.charAt(word.length() - 1));
            if (soft != '\0') {
                stems.add(word.substring(0, word.length() - 1) + soft);
            }
        }
        return stems;
    }

    /** Whether what follows a stem in a word is a suffix of its script. */
    public static boolean isSuffix(String rest) {
        for (String suffix : NameWords.isArabic(rest) ? Suffixes.arabic() : Suffixes.latin()) {
            if (suffix.equals(rest)) {
                return true;
            }
        }
        return false;
    }
}
