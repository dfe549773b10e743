package org.bayan.extraction.date;

import java.util.List;
import org.bayan.language.LanguageDetector;

/**
 * Finds every date of a text. Safe for use by several threads, linear in the length of the text, and without exceptions for
 * any text. A year alone counts where a label or marker says that it is one, or where it is the whole text, as in the value of
 * a labelled block.
 */
public final class DateFinder {
    private final DateLexicon lexicon;
    private final DraftScanner scanner;
    private final LanguageDetector languages;

    /** @throws IllegalStateException if the module was built without its table of words */
    public DateFinder(LanguageDetector languages) {
        this.lexicon = DateLexicon.load();
        this.scanner = new DraftScanner(lexicon);
        this.languages = languages;
    }

    /** The dates in the order of the text; their spans do not overlap. */
    public List<FoundDate> find(CharSequence text) {
        Tokens tokens = lexicon.tokens(text);
        List<Draft> drafts = scanner.scan(tokens);
        if (drafts.isEmpty()) {
            return List.of();
        }
        TextHints hints = TextHints.of(tokens, drafts, languages);
        return new DateAssembler(
                        tokens,
                        new DateJoiner(lexicon, tokens),
                        new DraftInterpreter(hints.islamicDefault()),
                        new DateResolver(tokens, hints),
                        new ContextJudge(lexicon, tokens))
                .assemble(drafts);
    }
}
