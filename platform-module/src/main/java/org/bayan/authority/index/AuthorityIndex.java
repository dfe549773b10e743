package org.bayan.authority.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.linking.find.NameIndex;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All authority records in memory: filled from the database when the server starts, in the background, and kept up to date by
 * this server's commits at once and by other servers' within seconds. It asks for no permission; whoever shows an entry to a
 * user asks {@link org.bayan.authority.record.AuthorityRights#mayRead} first.
 */
public class AuthorityIndex {
    private static final Logger LOG = LoggerFactory.getLogger(AuthorityIndex.class);
    private static final int PAGE = 500;

    private final RecordReader reader;
    private final ChangeLog log;
    private final Transactions transactions;
    private final Clock clock;
    private final EntryTable entries = new EntryTable();
    private final NameIndex names = NameIndex.of(List.of());
    private final CountDownLatch loaded = new CountDownLatch(1);
    /** Records are read and put in one order, so that the last one read is the last one put. */
    private final ReentrantLock order = new ReentrantLock();
    /** Records to be read again: changed by other servers, or by this one when reading them failed. */
    private final Set<NodeRef> open = new LinkedHashSet<>();

    private Instant lastPoll = Instant.EPOCH;

    public AuthorityIndex(RecordReader reader, ChangeLog log, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether all records are there; until then look-ups find only a part, and {@link #names} nothing. */
    public boolean isReady() {
        return loaded.getCount() == 0;
    }

    /** Waits for {@link #isReady}, at most so long; says whether it is. */
    public boolean awaitReady(Duration patience) {
        try {
            return loaded.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return isReady();
        }
    }

    /**
     * The names of all records, for finding them in texts and searching them. A merged record is there without names, and its
     * names find the record that replaces it.
     */
    public NameIndex names() {
        return names;
    }

    /** The record that has an id, merged or not. */
    public Optional<AuthorityEntry> byId(String id) {
        return entries.byId(id);
    }

    public Optional<AuthorityEntry> byNode(NodeRef node) {
        return entries.byNode(node);
    }

    /** The record that stands for an id now, after all merges. */
    public Optional<AuthorityEntry> current(String id) {
        return entries.chain(id).stream().reduce((first, second) -> second).flatMap(entries::byId);
    }

    /** The records that are merged into one, directly. */
    public List<AuthorityEntry> mergedInto(String id) {
        return entries.mergedInto(id);
    }

    /** The id of a record and those of all that have been merged into it, directly or not. */
    public Set<String> family(String id) {
        Set<String> family = new LinkedHashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(family);
        while (!open.isEmpty()) {
            for (AuthorityEntry merged : entries.mergedInto(open.pop())) {
                if (family.add(merged.id())) {
                    open.push(merged.id());
                }
            }
        }
        return family;
    }

    /** The records that have a name, compared by fold; ambiguous names do not count. */
    public List<AuthorityEntry> named(String name) {
        return entries.named(name);
    }

    /** All records, in no order. */
    public Collection<AuthorityEntry> all() {
        return entries.all();
    }

    /** Reads records again that this server has changed; called after the commit. */
    void refresh(Set<NodeRef> records) {
        try {
            read(List.copyOf(records));
        } catch (RuntimeException e) {
            // The change is committed; the next poll reads what this could not.
            LOG.warn("Changed authority records could not be read; they are tried again", e);
            order.lock();
            try {
                open.addAll(records);
            } finally {
                order.unlock();
            }
        }
    }

    /**
     * Loads all records the first time, and looks for what other servers have changed from then on. Called by one thread at a
     * time.
     */
    public void poll() {
        Instant now = clock.instant();
        if (lastPoll.equals(Instant.EPOCH)) {
            openLog();
        }
        Set<NodeRef> changed = transactions.read(log::unseen);
        order.lock();
        try {
            open.addAll(changed);
        } finally {
            order.unlock();
        }
        if (lastPoll.isBefore(now.minus(ChangeLog.KEPT.dividedBy(2)))) {
            load();
        }
        readOpen();
        lastPoll = now;
    }

    private void openLog() {
        try {
            transactions.write(() -> {
                log.open();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.warn("This server may learn late of records that others change: it cannot write into their log", e);
        }
    }

    private void load() {
        long start = System.nanoTime();
        Set<NodeRef> gone = new HashSet<>(entries.nodes());
        List<NodeRef> all = reader.all();
        all.forEach(gone::remove);
        for (int i = 0; i < all.size(); i += PAGE) {
            read(all.subList(i, Math.min(all.size(), i + PAGE)));
        }
        read(List.copyOf(gone));
        if (!isReady()) {
            publishAll();
        }
        LOG.info(
                "{} authority records loaded in {} ms",
                entries.size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    /** The names are put in one step at the end of the first load, which is much faster than page by page. */
    private void publishAll() {
        order.lock();
        try {
            Set<String> ids = new LinkedHashSet<>();
            entries.all().forEach(entry -> ids.add(entry.id()));
            publish(ids);
            loaded.countDown();
        } finally {
            order.unlock();
        }
    }

    private void readOpen() {
        order.lock();
        try {
            read(List.copyOf(open));
            open.clear();
        } finally {
            order.unlock();
        }
    }

    private void read(List<NodeRef> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        order.lock();
        try {
            Set<String> affected = new LinkedHashSet<>();
            Set<NodeRef> gone = new HashSet<>(nodes);
            for (AuthorityEntry entry : reader.read(nodes)) {
                gone.remove(entry.nodeRef());
                affected.addAll(entries.put(entry));
            }
            gone.forEach(node -> affected.addAll(entries.remove(node)));
            if (isReady()) {
                publish(affected);
            }
        } finally {
            order.unlock();
        }
    }

    private void publish(Set<String> ids) {
        List<AuthorityRecord> records = new ArrayList<>();
        for (String id : ids) {
            entries.withMergedNames(id).ifPresentOrElse(records::add, () -> names.remove(id));
        }
        if (!records.isEmpty()) {
            names.putAll(records);
        }
    }
}
