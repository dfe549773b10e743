package org.bayan.statement.link.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.linking.proposal.Company;
import org.bayan.statement.Transactions;
import org.bayan.statement.link.OpenName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the words and the open names in step with the repository: all of it when the server starts, this server's changes after
 * their commit, those of other servers within a minute. Works on a thread of its own, so that nobody waits for it.
 */
public class ArchiveFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveFollower.class);
    private static final int PAGE = 200;
    /** Clocks of servers may differ, and transactions take their time. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final ArchiveReader reader;
    private final StatementWords words;
    private final StatementTable<OpenName> openNames = new StatementTable<>();
    private final LinkCompany company = new LinkCompany();
    private final Transactions transactions;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "bayan-archive");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<NodeRef> changed = new LinkedHashSet<>();
    private final AtomicBoolean polling = new AtomicBoolean();
    /** Statements whose words could not be kept: any of them may have any name. */
    private final Set<NodeRef> wordless = ConcurrentHashMap.newKeySet();

    private volatile boolean loaded;
    private volatile boolean closed;
    private Instant lastPoll;

    public ArchiveFollower(ArchiveReader reader, StatementWords words, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.words = words;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether all statements are known. */
    public boolean isReady() {
        return loaded;
    }

    StatementTable<OpenName> openNames() {
        return openNames;
    }

    /** Which records are met together in the statements at hand. */
    public Company company() {
        return company;
    }

    StatementWords words() {
        return words;
    }

    /** Statements whose words are not at hand, because the folder of the words could not be written. */
    Set<NodeRef> wordless() {
        return Set.copyOf(wordless);
    }

    /** Takes note of statements that this server has changed, removed or brought back. */
    public void changed(Collection<NodeRef> statements) {
        synchronized (changed) {
            changed.addAll(statements);
        }
        execute(this::follow);
    }

    /** Loads everything the first time; looks for the changes of other servers from then on. */
    public void poll() {
        if (polling.compareAndSet(false, true)) {
            execute(() -> {
                try {
                    pollNow();
                } finally {
                    polling.set(false);
                }
            });
        }
    }

    /** Waits until everything is known that any server has committed so far; for what must not miss it. */
    public void catchUp() {
        await(this::pollNow);
    }

    /** Waits until everything is known that this server has committed so far. */
    void catchUpHere() {
        await(this::follow);
    }

    private void await(Runnable task) {
        try {
            executor.submit(() -> guarded(task)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | RejectedExecutionException e) {
            LOG.debug("Nothing is awaited: the server shuts down", e);
        }
    }

    private void execute(Runnable task) {
        try {
            executor.execute(() -> guarded(task));
        } catch (RejectedExecutionException e) {
            LOG.debug("Nothing is followed any more: the server shuts down");
        }
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("The statements at hand may be out of date until the next look", e);
        }
    }

    private void pollNow() {
        Instant now = clock.instant();
        if (!loaded) {
            load();
        } else {
            Instant since = lastPoll.minus(OVERLAP);
            follow();
            apply(transactions.read(() -> List.copyOf(reader.changedSince(since))));
        }
        lastPoll = now;
    }

    private void load() {
        long start = System.nanoTime();
        List<NodeRef> all = transactions.read(reader::all);
        try {
            Set<String> gone = words.ids();
            all.forEach(nodeRef -> gone.remove(nodeRef.getId()));
            for (String id : gone) {
                words.remove(id);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.error("The words of the statements cannot be kept; linking over the archive reads every text", e);
        }
        apply(all);
        if (!closed) {
            loaded = true;
            LOG.info(
                    "{} statements are at hand after {} ms",
                    all.size(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    private void follow() {
        List<NodeRef> statements;
        synchronized (changed) {
            statements = new ArrayList<>(changed);
            changed.clear();
        }
        try {
            apply(statements);
        } catch (RuntimeException e) {
            // They are looked at again with the next change or poll.
            synchronized (changed) {
                changed.addAll(statements);
            }
            throw e;
        }
    }

    private void apply(List<NodeRef> statements) {
        for (int i = 0; i < statements.size() && !closed; i += PAGE) {
            List<NodeRef> page = statements.subList(i, Math.min(i + PAGE, statements.size()));
            transactions.read(() -> {
                page.forEach(this::apply);
                return null;
            });
        }
    }

    private void apply(NodeRef nodeRef) {
        Optional<ArchiveEntry> entry = reader.read(nodeRef);
        openNames.put(nodeRef.getId(), entry.map(ArchiveEntry::openNames).orElse(List.of()));
        company.put(nodeRef.getId(), entry.map(ArchiveEntry::linked).orElse(List.of()));
        try {
            Long stamp = entry.map(ArchiveEntry::textStamp).orElse(null);
            if (stamp == null) {
                words.remove(nodeRef.getId());
            } else if (!words.has(nodeRef.getId(), stamp)) {
                Optional<String> text = reader.text(nodeRef);
                if (text.isPresent()) {
                    words.put(nodeRef.getId(), stamp, text.get());
                }
            }
            wordless.remove(nodeRef);
        } catch (IOException | UncheckedIOException e) {
            LOG.error("The words of {} are not at hand", nodeRef, e);
            wordless.add(nodeRef);
        }
    }

    @Override
    public void close() {
        closed = true;
        executor.shutdown();
        try {
            executor.awaitTermination(OVERLAP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        words.close();
    }
}
