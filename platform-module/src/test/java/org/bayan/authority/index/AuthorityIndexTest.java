package org.bayan.authority.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.authority.AuthorityDescription;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.statement.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthorityIndexTest {
    private static final Instant START = Instant.parse("2026-11-26T06:00:00Z");

    private final Map<NodeRef, AuthorityEntry> repository = new LinkedHashMap<>();
    private final ChangeLog log = mock(ChangeLog.class);
    private final RecordReader reader = mock(RecordReader.class);
    private final Transactions transactions = mock(Transactions.class);
    private final Clock clock = mock(Clock.class);
    private final AuthorityIndex index = new AuthorityIndex(reader, log, transactions, clock);

    @BeforeEach
    void repositoryIsRead() {
        when(clock.instant()).thenReturn(START);
        when(clock.getZone()).thenReturn(ZoneOffset.UTC);
        when(log.unseen()).thenReturn(Set.of());
        when(reader.all()).thenAnswer(call -> List.copyOf(repository.keySet()));
        when(reader.read(any())).thenAnswer(call -> {
            Collection<NodeRef> nodes = call.getArgument(0);
            List<AuthorityEntry> found = new ArrayList<>();
            nodes.forEach(node -> Optional.ofNullable(repository.get(node)).ifPresent(found::add));
            return found;
        });
        when(transactions.read(any()))
                .thenAnswer(call -> call.<Callable<?>>getArgument(0).call());
    }

    @Test
    void poll_first_loadsAll() {
        store("P1", "بشار الأسد");

        assertThat(index.isReady()).isFalse();
        index.poll();

        assertThat(index.isReady()).isTrue();
        assertThat(index.byId("P1")).isPresent();
        assertThat(index.names().find("قال بشار الأسد")).hasSize(1);
    }

    @Test
    void refresh_changedHere_isFoundAtOnce() {
        index.poll();
        NodeRef node = store("P1", "وليد المعلم");
        index.refresh(Set.of(node));

        assertThat(index.names().find("وليد المعلم")).hasSize(1);

        repository.remove(node);
        index.refresh(Set.of(node));

        assertThat(index.byId("P1")).isEmpty();
        assertThat(index.names().find("وليد المعلم")).isEmpty();
    }

    @Test
    void poll_changedByAnotherServer_isRead() {
        index.poll();
        NodeRef node = store("P1", "فاروق الشرع");
        when(log.unseen()).thenReturn(Set.of(node));
        index.poll();

        assertThat(index.byId("P1")).isPresent();
    }

    @Test
    void refresh_thatFails_isMadeUpForByTheNextPoll() {
        index.poll();
        NodeRef node = store("P1", "فاروق الشرع");
        doThrow(new IllegalStateException("database away")).when(reader).read(any());
        index.refresh(Set.of(node));
        reset(reader, transactions);
        repositoryIsRead();
        index.poll();

        assertThat(index.byId("P1")).isPresent();
    }

    @Test
    void poll_afterALongPause_readsAllAgain() {
        index.poll();
        NodeRef gone = store("P1", "one");
        index.refresh(Set.of(gone));
        repository.clear();
        store("P2", "two");
        when(clock.instant()).thenReturn(START.plus(Duration.ofHours(1)));
        index.poll();

        assertThat(index.byId("P1")).isEmpty();
        assertThat(index.byId("P2")).isPresent();
    }

    @Test
    void current_merged_isWhatReplacesIt() {
        store("P2", "two");
        NodeRef merged = new NodeRef("workspace://SpacesStore/P1");
        repository.put(merged, new AuthorityEntry(merged, description("P1", "one"), Optional.of("P2")));
        index.poll();

        assertThat(index.current("P1")).map(AuthorityEntry::id).contains("P2");
        assertThat(index.current("P2")).map(AuthorityEntry::id).contains("P2");
        assertThat(index.current("P9")).isEmpty();
    }

    private NodeRef store(String id, String name) {
        NodeRef node = new NodeRef("workspace://SpacesStore/" + id);
        repository.put(node, new AuthorityEntry(node, description(id, name), Optional.empty()));
        return node;
    }

    private static AuthorityDescription description(String id, String name) {
        AuthorityRecord record = AuthorityRecord.builder(id, AuthorityKind.PERSON)
                .preferred("ar", name)
                .build();
        return new AuthorityDescription(record, List.of(), "");
    }
}
