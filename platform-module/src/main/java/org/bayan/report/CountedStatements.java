package org.bayan.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is counted of all statements, in memory: about 300 bytes for each. Which statements there are is known from the start on, from
 * what this server makes, and within seconds from what others make. Whether what is known of one is still so is asked of the
 * repository each time.
 */
public class CountedStatements {
    private static final Logger LOG = LoggerFactory.getLogger(CountedStatements.class);
    /** More statements than an archive has. */
    private static final int ALL = 10_000_000;

    private static final int PAGE = 500;
    /** The change of no transaction. */
    private static final long UNREAD = -1;

    /** Clocks of servers may differ, and transactions take their time. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final CountedReader reader;
    private final DatabaseQuery databaseQuery;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<NodeRef, CountedStatement> known = new ConcurrentHashMap<>();
    private Instant lastPoll;

    public CountedStatements(
            CountedReader reader, DatabaseQuery databaseQuery, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.databaseQuery = databaseQuery;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Takes note of nodes that have become statements, after the commit. */
    void add(Collection<NodeRef> statements) {
        statements.forEach(statement -> known.putIfAbsent(statement, unread(statement)));
    }

    /** Something that is never up to date. */
    private static CountedStatement unread(NodeRef statement) {
        return new CountedStatement(statement, UNREAD, null, false, Map.of(), null, null);
    }

    /** Loads everything the first time; looks for what other servers have made from then on. */
    public synchronized void poll() {
        Instant now = clock.instant();
        if (lastPoll == null) {
            add(transactions.read(() -> databaseQuery.find("TYPE:\"bay:statement\"", ALL)));
            readNew();
            LOG.info(
                    "{} statements are counted after {} ms",
                    known.size(),
                    now.until(clock.instant(), ChronoUnit.MILLIS));
        } else {
            String since =
                    lastPoll.minus(OVERLAP).truncatedTo(ChronoUnit.SECONDS).toString();
            add(transactions.read(() -> databaseQuery.findCmis(
                    "SELECT * FROM bay:statement WHERE cmis:lastModificationDate > TIMESTAMP '"
                            + since.replace("Z", ".000Z") + "'",
                    ALL)));
            readNew();
        }
        lastPoll = now;
    }

    /** Reads what is known by name only, in transactions of their own, so that none of them is long. */
    private void readNew() {
        List<NodeRef> unread = known.values().stream()
                .filter(statement -> statement.change() == UNREAD)
                .map(CountedStatement::nodeRef)
                .toList();
        for (int i = 0; i < unread.size(); i += PAGE) {
            List<NodeRef> page = unread.subList(i, Math.min(i + PAGE, unread.size()));
            transactions.read(() -> {
                page.forEach(this::current);
                return null;
            });
        }
    }

    private synchronized void requireLoaded() {
        if (lastPoll == null) {
            poll();
        }
    }

    /** Shows every statement that is there, as it is now. Must be called in a transaction. */
    void forEach(Consumer<CountedStatement> reportee) {
        requireLoaded();
        for (NodeRef nodeRef : known.keySet()) {
            CountedStatement statement = current(nodeRef);
            if (statement != null && statement.counted()) {
                reportee.accept(statement);
            }
        }
    }

    /** Null for one that is gone. */
    private CountedStatement current(NodeRef nodeRef) {
        CountedStatement statement = known.get(nodeRef);
        Long change = reader.change(nodeRef);
        if (change == null) {
            known.remove(nodeRef);
            return null;
        }
        if (statement == null || statement.change() != change) {
            statement = reader.read(nodeRef, change);
            known.put(nodeRef, statement);
        }
        return statement;
    }
}
