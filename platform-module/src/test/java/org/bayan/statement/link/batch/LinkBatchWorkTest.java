package org.bayan.statement.link.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.index.AuthorityEntry;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.link.AuthorityReferences;
import org.bayan.statement.link.BatchChanges;
import org.bayan.statement.link.LinkAssociations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a server may begin with a batch: only once it knows all that the batch depends on, or it would end too early. */
class LinkBatchWorkTest {
    private static final NodeRef RECORD = new NodeRef("workspace://SpacesStore/record");

    private final AuthorityIndex index = mock(AuthorityIndex.class);
    private final AuthorityReferences references = mock(AuthorityReferences.class);
    private final StatementRecall recall = mock(StatementRecall.class);
    private final DatabaseQuery databaseQuery = mock(DatabaseQuery.class);
    private final LinkBatchWork work = new LinkBatchWork(
            databaseQuery,
            mock(StatementNodes.class),
            mock(PermissionService.class),
            index,
            references,
            mock(LinkAssociations.class),
            recall,
            mock(BatchChanges.class));

    @BeforeEach
    void allIsKnown() {
        AuthorityEntry entry = new AuthorityEntry(
                RECORD,
                new AuthorityDescription(
                        AuthorityRecord.builder("P1", AuthorityKind.PERSON)
                                .preferred("ar", "وليد المعلم")
                                .build(),
                        List.of(),
                        ""),
                Optional.empty());
        when(index.isReady()).thenReturn(true);
        when(index.byId(any())).thenReturn(Optional.of(entry));
        when(index.current(any())).thenReturn(Optional.of(entry));
        when(references.exists(any())).thenReturn(true);
        when(references.current("P1")).thenReturn("P1");
        when(recall.isReady()).thenReturn(true);
    }

    @Test
    void relink_begins_onceAllIsKnown() {
        assertThat(work.isReady(batch(BatchTask.relinkAuthority("P1")))).isTrue();
        assertThat(work.isReady(batch(BatchTask.relinkName("x", "person")))).isTrue();
    }

    @Test
    void relink_waits_whileStatementsAreBeingLoaded() {
        when(recall.isReady()).thenReturn(false);

        assertThat(work.isReady(batch(BatchTask.relinkAuthority("P1")))).isFalse();
        assertThat(work.isReady(batch(BatchTask.relinkName("x", "person")))).isFalse();
        assertThat(work.isReady(batch(BatchTask.refresh("P1", List.of())))).isTrue();
    }

    @Test
    void relink_waits_whileThisServerDoesNotKnowTheRecord() {
        when(index.byId(any())).thenReturn(Optional.empty());
        when(index.current(any())).thenReturn(Optional.empty());

        assertThat(work.isReady(batch(BatchTask.relinkAuthority("P1")))).isFalse();
    }

    @Test
    void refresh_waits_whileThisServerDoesNotKnowWhatHasBecomeOfOneOfTheRecords() {
        when(references.current("P2")).thenReturn("P3");

        assertThat(work.isReady(batch(BatchTask.refresh("P1", List.of("P2"))))).isFalse();
    }

    @Test
    void refresh_looksForAllThatStandForTheRecordNowOrDidUntilNow() {
        when(references.current("P2")).thenReturn("P4");
        when(references.current("P3")).thenReturn("P4");

        work.statements(batch(BatchTask.refresh("P1", List.of("P2", "P3"))));

        for (String id : List.of("P1", "P2", "P3", "P4")) {
            verify(databaseQuery).find(contains("linkedAuthorityIds:\"" + id), anyInt());
            verify(databaseQuery).find(contains("suggestedAuthorityIds:\"" + id), anyInt());
        }
    }

    @Test
    void batch_waits_whileRecordsAreBeingLoaded() {
        when(index.isReady()).thenReturn(false);

        assertThat(work.isReady(batch(new BatchTask(BatchTask.Kind.LINK, "P1", "x", "person", null, null))))
                .isFalse();
    }

    private static LinkBatch batch(BatchTask task) {
        return new LinkBatch(RECORD, BatchState.RUNNING, task, "admin", Instant.EPOCH, null, null, 0, 0, 0, null);
    }
}
