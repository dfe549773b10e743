package org.bayan.embedded.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Opens the folder in which the index lies. */
public final class IndexDirectory {
    private IndexDirectory() {}

    /** @param folder made if it is missing */
    public static Directory at(Path folder) {
        try {
            return FSDirectory.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " of the search index cannot be opened.", e);
        }
    }
}
