package org.bayan.extraction;

import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.field.FieldReaders;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.LanguageDetector;

/** Extraction by labels, layout and wording, in the languages of the vocabulary. Threads may share one. */
public final class DefaultStatementExtractor implements StatementExtractor {
    private final FieldReaders readers;

    public DefaultStatementExtractor(FieldReaders readers) {
        this.readers = readers;
    }

    /** With the vocabulary that the module carries. */
    public static DefaultStatementExtractor standard() {
        return with(Vocabulary.standard());
    }

    /** With another vocabulary: the module's, extended by an archive's own. */
    public static DefaultStatementExtractor with(Vocabulary vocabulary) {
        LanguageDetector detector = new LanguageDetector();
        return new DefaultStatementExtractor(new FieldReaders(vocabulary, new DateFinder(detector), detector));
    }

    @Override
    public Extraction extract(StructuredText text) {
        return readers.read(text);
    }
}
