package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.linking.name.AuthorityKind;

/**
 * Finds names that no list knows by the title words before them (or, of bodies, within them). A person's name is two words or
 * more: in Arabic letters a given name and what belongs to it, in others words with capitals.
 */
public final class TitledNames {
    private static final int LONGEST_ABBREVIATION = 2;
    private static final int MOST_WORDS = 5;
    private static final int MOST_OFFICE_WORDS = 5;
    private static final int MOST_BEFORE_OFFICE = 4;
    private static final Set<String> ARTICLES = Set.of("the", "le", "la", "l");

    private final TextTokens tokens;
    private final TitledBodies bodies;
    private final List<TitledName> names = new ArrayList<>();

    private TitledNames(TextTokens tokens) {
        this.tokens = tokens;
        this.bodies = new TitledBodies(tokens);
    }

    /** The names of a text in their order. */
    public static List<TitledName> of(CharSequence text) {
        TitledNames found = new TitledNames(TextTokens.of(text));
        for (int i = 0; i < found.tokens.count(); i++) {
            i = Math.max(i, found.at(i));
        }
        return found.names;
    }

    /** Looks for a name that a title at a token leads to; gives back the last token of what was found. */
    private int at(int token) {
        String word = tokens.word(token);
        if (Titles.isPersonal(word)) {
            int first = token;
            int offices = 0;
            while (tokens.joins(first)
                    && offices++ < MOST_OFFICE_WORDS
                    && (Titles.isOffice(tokens.word(first + 1)) || Titles.isPersonal(tokens.word(first + 1)))) {
                first++;
            }
            return tokens.joins(first) ? person(first + 1) : token;
        }
        if (Titles.isBody(word)) {
            return body(token);
        }
        return !NameWords.isArabic(word) && isCapitalised(token) ? beforeOffice(token) : token;
    }

    private int person(int first) {
        boolean arabic = NameWords.isArabic(tokens.word(first));
        int last = first - 1;
        while (last - first + 1 < MOST_WORDS && (last < first || goesOn(last))) {
            if (!(arabic ? isArabicPart(first, last + 1) : isCapitalised(last + 1))) {
                break;
            }
            last++;
            if (arabic && endsName(first, last)) {
                break;
            }
        }
        if (last > first) {
            add(first, last, AuthorityKind.PERSON);
        }
        return Math.max(first - 1, last);
    }

    /** A full stop ends a name, but behind an initial or another word of one or two letters. */
    private boolean goesOn(int token) {
        boolean stop = tokens.end(token) < tokens.key().length && tokens.key()[tokens.end(token)] == '.';
        return tokens.joins(token) && !(stop && tokens.word(token).length() > LONGEST_ABBREVIATION);
    }

    private boolean isArabicPart(int first, int token) {
        String word = tokens.word(token);
        if (!NameWords.isArabic(word)) {
            return false;
        }
        boolean given = GivenNames.isGiven(word) || isHead(word);
        if (token == first) {
            return given;
        }
        return given || word.length() > 2 && !CommonWords.isCommon(word);
    }

    /** A surname ends a name: a word that is no given name, nor the beginning of one. */
    private boolean endsName(int first, int token) {
        String word = tokens.word(token);
        return token > first && !GivenNames.isGiven(word) && !isHead(word) && !word.equals("الله");
    }

    private static boolean isHead(String word) {
        return word.equals("عبد") || word.equals("ابو") || word.equals("بن") || word.equals("ابن") || word.equals("ال");
    }

    private boolean isCapitalised(int token) {
        String word = tokens.word(token);
        boolean particle = word.equals("al")
                || word.equals("el")
                || word.equals("bin")
                || word.equals("de")
                || word.equals("von")
                || word.equals("аль");
        int start = tokens.originalStart(tokens.start(token));
        return particle || Character.isUpperCase(tokens.original().codePointAt(start));
    }

    private int body(int token) {
        int last = bodies.last(token);
        int first = last > token ? token : bodies.first(token);
        if (last > first) {
            add(first, last, AuthorityKind.CORPORATE_BODY);
        }
        return last;
    }

    /** "Chadli Bendjedid, the president": a name before what its bearer is. */
    private int beforeOffice(int first) {
        int last = first;
        while (last - first + 1 < MOST_BEFORE_OFFICE && tokens.joins(last) && isCapitalised(last + 1)) {
            last++;
        }
        boolean name = last > first && tokens.word(first).length() > LONGEST_ABBREVIATION && isOfficeBehind(last);
        if (name) {
            add(first, last, AuthorityKind.PERSON);
        }
        return name ? last : first;
    }

    private boolean isOfficeBehind(int last) {
        int end = tokens.end(last);
        int next = last + 1;
        if (next >= tokens.count() || end >= tokens.key().length || tokens.key()[end] != ',') {
            return false;
        }
        next += ARTICLES.contains(tokens.word(next)) && next + 1 < tokens.count() ? 1 : 0;
        boolean named = tokens.joins(next) && isCapitalised(next + 1) && !Titles.isOffice(tokens.word(next + 1));
        return Titles.isPersonal(tokens.word(next)) && !isCapitalised(next) && !named;
    }

    private void add(int first, int last, AuthorityKind kind) {
        names.add(
                new TitledName(tokens.originalStart(tokens.start(first)), tokens.originalEnd(tokens.end(last)), kind));
    }
}
