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
        return drafts.isEmpty() ? List.of() : assembled(tokens, drafts, TextHints.of(tokens, drafts, languages));
    }

    /** The dates of a part of a document, read in the light of the whole. */
    public List<FoundDate> find(CharSequence part, DateBackground background) {
        Tokens tokens = lexicon.tokens(part);
        List<Draft> drafts = scanner.scan(tokens);
        if (drafts.isEmpty()) {
            return List.of();
        }
        boolean open = TextHints.isOpen(drafts);
        return assembled(tokens, drafts, open ? background.hints() : TextHints.of(tokens, drafts, languages));
    }

    /** What a document tells of dates in its parts; it is looked at when a part first needs it. */
    public DateBackground background(CharSequence document) {
        return new DateBackground(document, text -> {
            Tokens tokens = lexicon.tokens(text);
            return TextHints.of(tokens, scanner.scan(tokens), languages);
        });
    }

    private List<FoundDate> assembled(Tokens tokens, List<Draft> drafts, TextHints hints) {
        return new DateAssembler(
                        tokens,
                        new DateJoiner(lexicon, tokens),
                        new DraftInterpreter(hints.islamicDefault()),
                        new DateResolver(tokens, hints),
                        new ContextJudge(lexicon, tokens))
                .assemble(drafts);
    }
}
