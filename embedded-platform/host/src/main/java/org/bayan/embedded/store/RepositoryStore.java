package org.bayan.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one file that holds nodes, permissions and users. A commit is one step of the file: after a crash it is there as a whole
 * or not at all. Commits follow one another; whoever changed a record that was changed meanwhile is refused.
 *
 * <p>Why not H2's {@code TransactionStore}: it locks the records that a transaction writes, but lets a transaction write over
 * what it read before another changed it, which ACS's optimistic version numbers forbid; each commit of it would still need the
 * comparison that {@link Table.Changes} makes, and its undo log doubles what is written. With at most a few thousand records in
 * a transaction, keeping them in memory until the commit costs less.
 *
 * <p>A commit is written to the file before it returns, so that nothing acknowledged is lost when the process is killed. It is
 * not forced to the disk: after a power failure the last seconds may be missing, never a part of a commit. ACS in production
 * has a database for that; here it would cost every upload several milliseconds. The file is compacted a little after every
 * {@value #COMMITS_BETWEEN_COMPACTIONS} commits that wrote and when it is closed.
 */
public final class RepositoryStore implements AutoCloseable {
    /** H2's; else the interrupt of one thread in the midst of reading or writing would close the file for all. */
    private static final String OPENED_AGAIN_AFTER_INTERRUPTS = "retry:";

    private static final int CACHE_MEGABYTES = 64;
    /** A commit writes every record of each page that it touches: a third of H2's own number, for records of some kilobytes. */
    private static final int RECORDS_PER_PAGE = 16;

    private static final int RETENTION_MILLISECONDS = 5_000;
    private static final int COMMITS_BETWEEN_COMPACTIONS = 500;
    /** What a file should be full of, in per cent. */
    private static final int FILL_RATE = 70;
    /** What is rewritten at a time. */
    private static final int COMPACTION_BYTES = 16 * 1024 * 1024;

    private static final int CLOSING_MILLISECONDS = 500;

    private final MVStore store;
    private final MVMap<String, Long> numbers;
    private final AtomicLong next;
    private final RecentValues recentValues = new RecentValues();
    private final Object commitLock = new Object();
    private int commits;

    public RepositoryStore(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException problem) {
            throw new UncheckedIOException("The folder of " + file + " cannot be made", problem);
        }
        try {
            store = new MVStore.Builder()
                    .fileName(OPENED_AGAIN_AFTER_INTERRUPTS + file.toAbsolutePath())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(CACHE_MEGABYTES)
                    .keysPerPage(RECORDS_PER_PAGE)
                    .open();
        } catch (MVStoreException problem) {
            throw new IllegalStateException(
                    "The store " + file + " cannot be opened (is another instance using it?): " + problem.getMessage(),
                    problem);
        }
        store.setRetentionTime(RETENTION_MILLISECONDS);
        numbers = store.openMap("numbers");
        next = new AtomicLong(numbers.getOrDefault("last", 0L));
    }

    public <V> Table<V> table(String name, Codec<V> codec) {
        MVMap<String, Stored<V>> map = store.openMap(
                name,
                new MVMap.Builder<String, Stored<V>>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new RecordType<>()));
        return new Table<>(this, map, codec);
    }

    /** A number that this store never gave before. Numbers grow in the order in which they are asked for. */
    public long nextNumber() {
        return next.incrementAndGet();
    }

    RecentValues recentValues() {
        return recentValues;
    }

    StoreTransaction currentOrNull() {
        StoreTransaction transaction = (StoreTransaction) TransactionSynchronizationManager.getResource(this);
        return transaction == null || transaction.hasEnded() ? null : transaction;
    }

    StoreTransaction current() {
        StoreTransaction transaction = currentOrNull();
        if (transaction == null) {
            throw new IllegalStateException("Writing needs a transaction. Start one with RetryingTransactionHelper.");
        }
        return transaction;
    }

    /**
     * What takes part in the current transaction under a key.
     *
     * @param joining makes it when the transaction has none yet
     * @return null when there is no transaction
     */
    public <P extends Participant> P participant(Object key, Supplier<P> joining) {
        StoreTransaction transaction = currentOrNull();
        return transaction == null ? null : transaction.participant(key, joining);
    }

    void commit(StoreTransaction transaction) {
        synchronized (commitLock) {
            boolean written = using(() -> {
                transaction.check();
                transaction.commitParticipants();
                if (!transaction.isWritten()) {
                    return false;
                }
                transaction.apply();
                numbers.put("last", next.get());
                store.commit();
                return true;
            });
            if (written) {
                compactNowAndThen();
            }
        }
    }

    /**
     * Reads or writes the maps. While it does, no part of the file that it may still look at is given to others: without that a
     * reader that is held up finds its pages overwritten.
     */
    <T> T using(Supplier<T> work) {
        MVStore.TxCounter usage = store.registerVersionUsage();
        try {
            return work.get();
        } finally {
            store.deregisterVersionUsage(usage);
        }
    }

    /** Not {@code compactFile}, which moves what others may be reading. What is given up is forced to the disk before. */
    private void compactNowAndThen() {
        if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
            store.sync();
            store.setRetentionTime(0);
            try {
                store.compact(FILL_RATE, COMPACTION_BYTES);
                store.commit();
            } finally {
                store.setRetentionTime(RETENTION_MILLISECONDS);
            }
        }
    }

    @Override
    public void close() {
        store.close(CLOSING_MILLISECONDS);
    }
}
