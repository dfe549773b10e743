package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.Phrases;
import org.bayan.extraction.vocabulary.Term;

/** Reads the value of a language label: «العربية والإنكليزية», "Arabic, English", ar/en. */
public final class LanguageNames {
    private static final String SEPARATORS = ",،/;؛+&|-–•";
    private static final String BRACKETS = "()";
    private static final Set<String> CONJUNCTIONS = Set.of("and", "et", "ve", "и", "و", "û");
    private static final int LONGEST = 120;

    private final Phrases languages;

    public LanguageNames(Phrases languages) {
        this.languages = languages;
    }

    /** The languages in order; empty where the text says more or something else. */
    public List<Coded> read(CharSequence text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Coded> known = new ArrayList<>();
        int unknown = 0;
        for (Span piece : Pieces.split(text, SEPARATORS)) {
            Optional<Term> whole = languages.whole(piece.of(text)); // "Kurdish (Kurmanji)" is one language
            if (whole.isPresent()) {
                add(whole.get(), piece, known);
                continue;
            }
            for (Span part : Pieces.split(piece.of(text), BRACKETS)) {
                int before = known.size();
                addAll(text, new Span(piece.start() + part.start(), piece.start() + part.end()), known);
                unknown += known.size() == before ? 1 : 0;
            }
        }
        return unknown > known.size() ? List.of() : known;
    }

    private void addAll(CharSequence text, Span piece, List<Coded> known) {
        Optional<Term> whole = languages.whole(piece.of(text));
        if (whole.isPresent()) {
            add(whole.get(), piece, known);
            return;
        }
        List<Coded> words = new ArrayList<>();
        for (Span word : Pieces.split(text.subSequence(piece.start(), piece.end()), " \t\u00A0")) {
            Span placed = new Span(piece.start() + word.start(), piece.start() + word.end());
            String name = placed.of(text);
            if (CONJUNCTIONS.contains(name)) {
                continue;
            }
            if (!addWord(name, placed, words)) {
                return;
            }
        }
        words.forEach(w -> add(w, known));
    }

    /** One word, its Arabic conjunction or «اللغة» before it taken off. */
    private boolean addWord(String name, Span span, List<Coded> words) {
        Optional<Term> term = languages.whole(name);
        if (term.isEmpty() && name.startsWith("و") && name.length() > 3) {
            term = languages.whole(name.substring(1));
            span = new Span(span.start() + 1, span.end());
        }
        if (term.isPresent()) {
            words.add(new Coded(term.get().code(), span));
            return true;
        }
        return Set.of("اللغة", "باللغة", "واللغة", "لغة", "باللغتين", "اللغتان").contains(name);
    }

    private static void add(Term term, Span span, List<Coded> known) {
        add(new Coded(term.code(), span), known);
    }

    private static void add(Coded coded, List<Coded> known) {
        if (known.stream().noneMatch(k -> k.code().equals(coded.code()))) {
            known.add(coded);
        }
    }
}
