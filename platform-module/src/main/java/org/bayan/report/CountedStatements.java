package org.bayan.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is counted of all statements, in memory: about 350 bytes for each. What this server changes is read again for the next report;
 * what other servers change, when a report is asked for and the last look at everything was some seconds ago. So nothing is done as
 * long as nobody asks.
 */
public class CountedStatements {
    private static final Logger LOG = LoggerFactory.getLogger(CountedStatements.class);
    /** More statements than an archive has. */
    private static final int ALL = 10_000_000;

    private static final int PAGE = 500;

    /** Clocks of servers may differ, and transactions take their time. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    private final CountedReader reader;
    private final DatabaseQuery databaseQuery;
    private final Transactions transactions;
    private final Duration lookInterval;
    private final Clock clock;
    private final Map<NodeRef, CountedStatement> known = new ConcurrentHashMap<>();
    private final Set<NodeRef> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean permissionsChanged = new AtomicBoolean();
    private Instant lastLook;

    /**
     * @param lookSeconds how old the last look at everything may be, seconds, 1 or more
     */
    public CountedStatements(
            CountedReader reader,
            DatabaseQuery databaseQuery,
            Transactions transactions,
            int lookSeconds,
            Clock clock) {
        this.reader = reader;
        this.databaseQuery = databaseQuery;
        this.transactions = transactions;
        this.lookInterval = Duration.ofSeconds(lookSeconds);
        this.clock = clock;
    }

    /** Takes note of statements that are new, have changed or are gone, after the commit. */
    void changed(Collection<NodeRef> statements) {
        changed.addAll(statements);
    }

    /** Takes note that other lists of permissions may stand for any statement, after the commit. */
    void permissionsChanged() {
        permissionsChanged.set(true);
    }

    /** Reads everything once, before anybody asks. */
    public synchronized void load() {
        if (lastLook == null) {
            Instant now = clock.instant();
            refresh();
            LOG.info(
                    "{} statements are counted after {} ms",
                    known.size(),
                    now.until(clock.instant(), ChronoUnit.MILLIS));
        }
    }

    /** Every statement of its own, as it is now. */
    List<CountedStatement> current() {
        refresh();
        return known.values().stream().filter(CountedStatement::counted).toList();
    }

    private synchronized void refresh() {
        Instant now = clock.instant();
        boolean all =
                lastLook == null || permissionsChanged.getAndSet(false) || !now.isBefore(lastLook.plus(lookInterval));
        List<NodeRef> marks = new ArrayList<>(changed);
        marks.forEach(changed::remove);
        Set<NodeRef> unsure = new LinkedHashSet<>(marks);
        try {
            if (all) {
                unsure.addAll(found());
                unsure.addAll(known.keySet());
            }
            readAgain(new ArrayList<>(unsure));
        } catch (RuntimeException e) {
            changed.addAll(marks);
            permissionsChanged.set(true);
            throw e;
        }
        if (all) {
            lastLook = now;
        }
    }

    /** All statements, or those that have been changed since the last look, by whatever server. */
    private List<NodeRef> found() {
        if (lastLook == null) {
            return transactions.read(() -> databaseQuery.find("TYPE:\"bay:statement\"", ALL));
        }
        String since = lastLook.minus(OVERLAP).truncatedTo(ChronoUnit.SECONDS).toString();
        return transactions.read(() -> databaseQuery.findCmis(
                "SELECT * FROM bay:statement WHERE cmis:lastModificationDate > TIMESTAMP '"
                        + since.replace("Z", ".000Z") + "'",
                ALL));
    }

    /** In transactions of their own, which see what was committed before the marks were made, and none of which is long. */
    private void readAgain(List<NodeRef> statements) {
        for (int i = 0; i < statements.size(); i += PAGE) {
            List<NodeRef> page = statements.subList(i, Math.min(i + PAGE, statements.size()));
            transactions.read(() -> {
                page.forEach(this::readAgain);
                return null;
            });
        }
    }

    private void readAgain(NodeRef nodeRef) {
        CountedStatement statement = known.get(nodeRef);
        Long change = reader.change(nodeRef);
        if (change == null) {
            known.remove(nodeRef);
        } else if (statement == null || statement.change() != change) {
            known.put(nodeRef, reader.read(nodeRef, change));
        } else {
            Long permissions = reader.permissions(nodeRef);
            if (!statement.hasPermissions(permissions)) {
                known.put(nodeRef, statement.withPermissions(permissions));
            }
        }
    }
}
