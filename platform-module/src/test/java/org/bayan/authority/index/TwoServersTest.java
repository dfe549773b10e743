package org.bayan.authority.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.authority.AuthorityDescription;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.statement.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Two servers of a cluster over one database: what one of them commits, the other knows after its next look. */
class TwoServersTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/n1");
    private static final NodeRef OTHER = new NodeRef("workspace://SpacesStore/n2");
    private static final String TEXT = "وقال بشار الأسد إن العمل مستمر.";

    private final Map<NodeRef, AuthorityEntry> records = new ConcurrentHashMap<>();
    private final Map<String, Serializable> attributes = new ConcurrentHashMap<>();
    private final AttributeService attributeService = mock(AttributeService.class);
    private final Clock clock = mock(Clock.class);
    private final Server one = new Server();
    private final Server two = new Server();

    /** What a server has of its own. */
    private final class Server {
        private final ChangeLog log = new ChangeLog(attributeService, clock);
        private final AuthorityIndex index = new AuthorityIndex(reader(), log, transactions(), clock);

        /** A transaction: the records, the entry in the log, and after the commit this server's own index. */
        void commit(NodeRef node, AuthorityEntry entry) {
            if (entry == null) {
                records.remove(node);
            } else {
                records.put(node, entry);
            }
            log.write(log.newKey(), Set.of(node));
            index.refresh(Set.of(node));
        }

        List<String> found() {
            return index.names().find(TEXT).stream()
                    .flatMap(match -> match.named().stream())
                    .map(named -> named.authority().id())
                    .toList();
        }
    }

    private RecordReader reader() {
        RecordReader reader = mock(RecordReader.class);
        when(reader.all()).thenAnswer(call -> List.copyOf(records.keySet()));
        when(reader.read(any()))
                .thenAnswer(call -> call.<Collection<NodeRef>>getArgument(0).stream()
                        .flatMap(node -> Optional.ofNullable(records.get(node)).stream())
                        .toList());
        return reader;
    }

    private static Transactions transactions() {
        Transactions transactions = mock(Transactions.class);
        when(transactions.read(any()))
                .thenAnswer(call -> call.<Callable<?>>getArgument(0).call());
        when(transactions.write(any()))
                .thenAnswer(call -> call.<Callable<?>>getArgument(0).call());
        return transactions;
    }

    @BeforeEach
    void bothServersRun() {
        at(Instant.parse("2026-11-26T06:00:00Z"));
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        doAnswer(call -> attributes.put(call.getArgument(3), call.getArgument(0)))
                .when(attributeService)
                .setAttribute(any(), any(), any(), any());
        doAnswer(call -> attributes.remove(call.<String>getArgument(2)))
                .when(attributeService)
                .removeAttribute(any(), any(), any());
        doAnswer(call -> {
                    AttributeService.AttributeQueryCallback callback = call.getArgument(0);
                    attributes.forEach((key, value) -> callback.handleAttribute(
                            1L, value, new Serializable[] {call.getArgument(1), call.getArgument(2), key}));
                    return null;
                })
                .when(attributeService)
                .getAttributes(any(), any(), any());
        one.index.poll();
        two.index.poll();
    }

    private void at(Instant now) {
        when(clock.instant()).thenReturn(now);
        when(clock.millis()).thenReturn(now.toEpochMilli());
    }

    private static AuthorityEntry named(String id, NodeRef node, String name) {
        return new AuthorityEntry(
                node,
                new AuthorityDescription(
                        AuthorityRecord.builder(id, AuthorityKind.PERSON)
                                .preferred("ar", name)
                                .build(),
                        List.of(),
                        ""),
                Optional.empty());
    }

    /** ACS would else remember that there is no such log, whatever other servers write into it. */
    @Test
    void firstLook_comesAfterAnEntryOfTheServerItself() {
        InOrder order = inOrder(attributeService);
        order.verify(attributeService).setAttribute(any(), any(), any(), any());
        order.verify(attributeService).getAttributes(any(), any(), any());

        assertThat(one.log.unseen()).isEmpty();
        assertThat(two.log.unseen()).isEmpty();
    }

    @Test
    void recordOfOneServer_isFoundByBoth() {
        one.commit(NODE, named("P1", NODE, "بشار الأسد"));
        assertThat(one.found()).containsExactly("P1");
        assertThat(two.found()).isEmpty();

        two.index.poll();

        assertThat(two.found()).containsExactly("P1");
    }

    @Test
    void changesInTurn_areKnownToBothInTheirLastState() {
        one.commit(NODE, named("P1", NODE, "بشار الأسد"));
        two.index.poll();
        two.commit(NODE, named("P1", NODE, "فاروق الشرع"));
        one.commit(OTHER, named("P2", OTHER, "بشار الأسد"));
        one.index.poll();
        two.index.poll();

        assertThat(one.found()).containsExactly("P2");
        assertThat(two.found()).containsExactly("P2");

        two.commit(OTHER, null);
        one.index.poll();
        assertThat(one.found()).isEmpty();
    }

    @Test
    void entryThatIsOld_isForgotten_andServersHaveSeenItByThen() {
        one.commit(NODE, named("P1", NODE, "بشار الأسد"));
        two.index.poll();
        at(clock.instant().plus(ChangeLog.KEPT).plus(Duration.ofSeconds(1)));

        two.log.prune();

        assertThat(attributes).isEmpty();
        one.index.poll();
        two.index.poll();
        assertThat(one.found()).containsExactly("P1");
        assertThat(two.found()).containsExactly("P1");
    }
}
