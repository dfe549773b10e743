package org.bayan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.report.Reports.Count;
import org.bayan.statement.DatabaseQuery;
import org.bayan.statement.Transactions;
import org.bayan.statement.intake.StatementNodes;
import org.bayan.statement.write.CalendarDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final NodeRef ONE = new NodeRef("workspace://SpacesStore/1");
    private static final NodeRef TWO = new NodeRef("workspace://SpacesStore/2");
    private static final NodeRef FOLDER = new NodeRef("workspace://SpacesStore/folder");
    private static final Reports.Scope ALL = new Reports.Scope(null, null, null);

    private final NodeService nodeService = mock(NodeService.class);
    private final StatementNodes statementNodes = mock(StatementNodes.class);
    private final DatabaseQuery databaseQuery = mock(DatabaseQuery.class);
    private final Transactions transactions = mock(Transactions.class);
    private final PermissionService permissionService = mock(PermissionService.class);
    private final Clock clock = mock(Clock.class);
    private final CountedReader reader = new CountedReader(nodeService, statementNodes, ZoneOffset.UTC);
    private final CountedStatements statements = new CountedStatements(reader, databaseQuery, transactions, 20, clock);
    private final Reports reports =
            new Reports(statements, nodeService, permissionService, mock(AuthorityService.class));

    @BeforeEach
    void twoStatements() {
        when(transactions.read(any())).thenAnswer(call -> ((Callable<?>) call.getArgument(0)).call());
        when(clock.instant()).thenReturn(Instant.parse("2026-11-26T10:00:00Z"));
        when(databaseQuery.find(anyString(), anyInt())).thenReturn(List.of(ONE, TWO));
        when(statementNodes.isReadable(any())).thenReturn(true);
        when(permissionService.hasPermission(any(NodeRef.class), anyString())).thenReturn(AccessStatus.ALLOWED);
        state(ONE, 1, Map.of(BayanModel.PROP_EXTRACTION_STATE, "done", BayanModel.PROP_DATE_FROM, day(2011)));
        state(TWO, 1, Map.of(BayanModel.PROP_EXTRACTION_STATE, "failed"));
    }

    private static Serializable day(int year) {
        return CalendarDays.toDate(LocalDate.of(year, 3, 15), ZoneOffset.UTC);
    }

    private void state(NodeRef node, long change, Map<QName, Serializable> properties) {
        when(nodeService.getNodeStatus(node)).thenReturn(new NodeRef.Status(1L, node, "txn", change, false));
        when(nodeService.getNodeAclId(node)).thenReturn(Long.valueOf(node.getId()));
        when(nodeService.exists(node)).thenReturn(true);
        when(nodeService.getPrimaryParent(node))
                .thenReturn(new ChildAssociationRef(ContentModel.ASSOC_CONTAINS, FOLDER, null, node));
        when(nodeService.getProperties(node)).thenReturn(properties);
    }

    private List<Count> states() {
        return reports.count(Report.STATES, ALL).counts();
    }

    @Test
    void count_isByValue() {
        assertThat(states()).containsExactlyInAnyOrder(new Count("done", 1), new Count("failed", 1));
    }

    @Test
    void changedStatement_isReadAgain_unchangedIsNot() {
        states();
        state(TWO, 2, Map.of(BayanModel.PROP_EXTRACTION_STATE, "done"));
        statements.changed(List.of(TWO));

        assertThat(states()).containsExactly(new Count("done", 2));
        states();
        verify(nodeService, times(1)).getProperties(ONE);
        verify(nodeService, times(1)).getNodeStatus(ONE);
    }

    @Test
    void whatAnotherServerHasChanged_isCountedAfterAWhile() {
        states();
        state(TWO, 2, Map.of(BayanModel.PROP_EXTRACTION_STATE, "done"));
        when(clock.instant()).thenReturn(Instant.parse("2026-11-26T10:00:20Z"));

        assertThat(states()).containsExactly(new Count("done", 2));
    }

    @Test
    void otherPermissions_countAtOnce() {
        when(nodeService.getNodeAclId(any())).thenReturn(7L);
        states();
        when(nodeService.getNodeAclId(TWO)).thenReturn(8L);
        when(permissionService.hasPermission(TWO, PermissionService.READ)).thenReturn(AccessStatus.DENIED);
        statements.permissionsChanged();

        assertThat(states()).containsExactly(new Count("done", 1));
    }

    @Test
    void failedLook_isMadeUpFor() {
        states();
        state(TWO, 2, Map.of(BayanModel.PROP_EXTRACTION_STATE, "done"));
        statements.changed(List.of(TWO));
        doThrow(new IllegalStateException("no database")).when(transactions).read(any());
        assertThatThrownBy(this::states).hasMessage("no database");
        doAnswer(call -> ((Callable<?>) call.getArgument(0)).call())
                .when(transactions)
                .read(any());

        assertThat(states()).containsExactly(new Count("done", 2));
    }

    @Test
    void nobodyAsks_nothingIsDone() {
        statements.load();
        statements.load();

        verify(databaseQuery, times(1)).find(anyString(), anyInt());
    }

    @Test
    void removedStatement_isNotCounted() {
        states();
        when(nodeService.getNodeStatus(ONE)).thenReturn(null);
        statements.changed(List.of(ONE));

        assertThat(states()).containsExactly(new Count("failed", 1));
    }

    @Test
    void newStatement_isCountedAtOnce() {
        states();
        NodeRef three = new NodeRef("workspace://SpacesStore/3");
        state(three, 1, Map.of(BayanModel.PROP_EXTRACTION_STATE, "done"));
        statements.changed(List.of(three));

        assertThat(states()).contains(new Count("done", 2));
    }

    @Test
    void statementThatTheUserMayNotRead_isNotCounted() {
        when(permissionService.hasPermission(ONE, PermissionService.READ)).thenReturn(AccessStatus.DENIED);

        assertThat(states()).containsExactly(new Count("failed", 1));
    }

    @Test
    void shadowOfAStatement_isNotCounted() {
        when(statementNodes.isReadable(ONE)).thenReturn(false);

        assertThat(states()).containsExactly(new Count("failed", 1));
    }

    @Test
    void time_leavesOutWhatIsNotDated() {
        Reports.Scope year = new Reports.Scope(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31), null);

        assertThat(reports.count(Report.STATES, year)).isEqualTo(new Reports.Result(1, List.of(new Count("done", 1))));
    }

    @Test
    void statementOfManyValues_countsForEach_andWithoutAnyForNone() {
        state(ONE, 2, Map.of(BayanModel.PROP_DOCUMENT_TYPES, new ArrayList<>(List.of("law", "decree"))));

        Reports.Result result = reports.count(Report.TYPES, ALL);

        assertThat(result.statements()).isEqualTo(2);
        assertThat(result.counts())
                .containsExactly(new Count("decree", 1), new Count("law", 1), new Count(Reports.NONE, 1));
    }
}
