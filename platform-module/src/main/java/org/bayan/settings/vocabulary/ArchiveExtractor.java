package org.bayan.settings.vocabulary;

import org.bayan.extraction.Extraction;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.StructuredText;
import org.bayan.settings.SettingsFile;

/** Extracts with the vocabulary that is in force when a document's turn comes. */
public class ArchiveExtractor implements StatementExtractor {
    private final SettingsFile<StatementExtractor> vocabulary;

    public ArchiveExtractor(SettingsFile<StatementExtractor> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Extraction extract(StructuredText text) {
        return vocabulary.current().extract(text);
    }
}
