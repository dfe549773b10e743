package org.bayan.statement.link.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.recall.WordIndex;
import org.bayan.reading.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of all statements in a folder of this server. Several servers of one machine take a folder each. An index that is
 * damaged is made anew.
 */
public class StatementWords implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatementWords.class);
    /** Servers that may share a machine and its folder. */
    private static final int MOST_SERVERS = 16;

    private final Path directory;
    private WordIndex index;
    private boolean closed;

    /**
     * @param directory holds a folder for each server of the machine
     */
    public StatementWords(Path directory) {
        this.directory = directory;
    }

    private synchronized WordIndex index() throws IOException {
        if (closed) {
            throw new IOException("The server shuts down");
        }
        if (index == null) {
            index = open();
        }
        return index;
    }

    private WordIndex open() throws IOException {
        PrivateFiles.ensureDirectory(directory);
        IOException last = null;
        for (int i = 1; i <= MOST_SERVERS; i++) {
            Path folder = directory.resolve("server-" + i);
            try {
                WordIndex opened = WordIndex.open(folder);
                LOG.info("The words of the statements are in {}", folder);
                return opened;
            } catch (IOException e) {
                last = e;
            }
        }
        throw new IOException("No word index could be opened in " + directory, last);
    }

    void put(String id, long stamp, String text) throws IOException {
        index().put(id, stamp, text);
    }

    void remove(String id) throws IOException {
        index().remove(id);
    }

    boolean has(String id, long stamp) throws IOException {
        return index().stamp(id).equals(OptionalLong.of(stamp));
    }

    /** Ids of all that it holds. */
    Set<String> ids() throws IOException {
        Set<String> ids = new HashSet<>();
        index().forEach((id, stamp) -> ids.add(id));
        return ids;
    }

    Set<String> naming(Collection<String> names, AuthorityKind kind) throws IOException {
        return index().naming(names, kind);
    }

    void flush() throws IOException {
        index().flush();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (index != null) {
            try {
                index.close();
            } catch (IOException e) {
                LOG.warn("The word index was not closed; what it lacks is read again at the next start", e);
            }
        }
    }
}
