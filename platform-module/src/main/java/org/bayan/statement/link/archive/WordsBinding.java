package org.bayan.statement.link.archive;

import java.nio.file.Path;
import org.alfresco.util.TempFileProvider;

/** Binds the property {@code bayan.linking.wordsDirectory}. */
public final class WordsBinding {
    private static final String DEFAULT_DIRECTORY = "bayan-words";

    private WordsBinding() {}

    /**
     * @param directory folder of the word index; blank for one of its own in the server's temporary folder
     */
    public static StatementWords bind(String directory) {
        return new StatementWords(
                directory.isBlank()
                        ? TempFileProvider.getSystemTempDir().toPath().resolve(DEFAULT_DIRECTORY)
                        : Path.of(directory.strip()));
    }
}
