package org.bayan.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.bayan.model.BayanModel;
import org.bayan.review.ReviewConfiguration;
import org.bayan.review.ReviewRefused;
import org.bayan.routing.rule.RoutingParser;
import org.bayan.routing.rule.RoutingRules;
import org.bayan.search.AuthorityNames;
import org.bayan.settings.SettingsFile;
import org.bayan.statement.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class StatementRoutingTest {
    private static final NodeRef STATEMENT = new NodeRef("workspace://SpacesStore/statement");
    private static final NodeRef ROOT = new NodeRef("workspace://SpacesStore/root");
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final NodeService nodeService = mock(NodeService.class);
    private final AuthorityService authorityService = mock(AuthorityService.class);
    private final PersonService personService = mock(PersonService.class);
    private final RoutingMark mark = mock(RoutingMark.class);
    private final ReviewStart reviewStart = mock(ReviewStart.class);
    private final Transactions transactions = mock(Transactions.class);

    @SuppressWarnings("unchecked")
    private final SettingsFile<RoutingRules> file = mock(SettingsFile.class);

    private final StatementRouting routing = new StatementRouting(
            file,
            new RoutingDecisions(
                    new StatementFacts(nodeService, mock(PermissionService.class)),
                    mock(AuthorityNames.class),
                    new Assignees(authorityService, personService),
                    new ReviewConfiguration(false, "GROUP_ARCHIVE", Set.of(), false)),
            mark,
            reviewStart,
            nodeService,
            transactions,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void describedStatement() throws Exception {
        when(transactions.write(any())).thenAnswer(call -> ((Callable<?>) call.getArgument(0)).call());
        when(nodeService.getPrimaryParent(any())).thenReturn(new ChildAssociationRef(null, null, null, ROOT));
        when(nodeService.getProperties(STATEMENT)).thenReturn(Map.of(BayanModel.PROP_EXTRACTION_STATE, "done"));
        when(mark.isPending(STATEMENT)).thenReturn(true);
        when(authorityService.authorityExists("GROUP_ARCHIVE")).thenReturn(true);
        when(authorityService.authorityExists("GROUP_LAW")).thenReturn(true);
    }

    private void rules(String... lines) throws Exception {
        when(file.current()).thenReturn(new RoutingParser().parse("bayan-routing 1\n[R]\n" + String.join("\n", lines)));
    }

    private ReviewStart.Assignment started() throws Exception {
        ArgumentCaptor<ReviewStart.Assignment> assignment = ArgumentCaptor.forClass(ReviewStart.Assignment.class);
        verify(reviewStart).start(eq(STATEMENT), assignment.capture());
        return assignment.getValue();
    }

    @Test
    void rule_startsTheReviewAsItSays() throws Exception {
        rules("then: group LAW", "due: 2 days", "priority: high");

        routing.route(STATEMENT);

        assertThat(started())
                .isEqualTo(new ReviewStart.Assignment(
                        Optional.of("GROUP_LAW"),
                        Optional.empty(),
                        Optional.of(Date.from(NOW.plusSeconds(2 * 86_400))),
                        1,
                        "R"));
        verify(mark).decided(STATEMENT, RoutingState.GROUP, "R", "GROUP_LAW");
    }

    @Test
    void goneTarget_isStoodInForAndNamed() throws Exception {
        rules("then: person salma", "approvers: GONE");

        routing.route(STATEMENT);

        ReviewStart.Assignment assignment = started();
        assertThat(assignment.assignee()).contains("GROUP_ARCHIVE");
        assertThat(assignment.note()).contains("salma", "GONE");
        verify(mark).decided(STATEMENT, RoutingState.FALLBACK, "R", "GROUP_ARCHIVE");
    }

    @Test
    void goneArchiveGroup_isStoodInForByAdministrators() throws Exception {
        when(authorityService.authorityExists("GROUP_ARCHIVE")).thenReturn(false);
        rules("then: approval");

        routing.route(STATEMENT);

        assertThat(started().approvers()).contains("GROUP_ALFRESCO_ADMINISTRATORS");
    }

    @Test
    void statementOfNoRule_losesItsMark() throws Exception {
        rules("type: law", "then: nothing");

        routing.route(STATEMENT);

        verify(mark).remove(STATEMENT);
        verify(reviewStart, never()).start(any(), any());
    }

    @Test
    void statementInReview_losesItsMark() throws Exception {
        rules("then: group LAW");
        when(nodeService.getProperty(STATEMENT, BayanModel.PROP_REVIEW_STATE)).thenReturn("inReview");

        routing.route(STATEMENT);

        verify(mark).remove(STATEMENT);
        verify(reviewStart, never()).start(any(), any());
    }

    @Test
    void statementThatIsReadAgain_waits() throws Exception {
        rules("then: group LAW");
        when(nodeService.getProperties(STATEMENT)).thenReturn(Map.of(BayanModel.PROP_EXTRACTION_STATE, "pending"));

        routing.route(STATEMENT);

        verify(mark, never()).remove(STATEMENT);
        verify(mark, never()).decided(any(), any(), any(), any());
    }

    @Test
    void reviewThatCannotBeStarted_isNoFailureOfTheDescription() throws Exception {
        rules("then: group LAW");
        doThrow(new IllegalStateException("no engine")).when(reviewStart).start(any(), any());

        assertThatCode(() -> routing.route(STATEMENT)).doesNotThrowAnyException();
    }

    @Test
    void personWhoMayNotDoIt_isStoodInFor() throws Exception {
        rules("then: person salma");
        when(personService.personExists("salma")).thenReturn(true);
        doThrow(new ReviewRefused(ReviewRefused.Kind.BAD_REQUEST, "key"))
                .doNothing()
                .when(reviewStart)
                .start(any(), any());

        routing.route(STATEMENT);

        verify(mark).decided(STATEMENT, RoutingState.FALLBACK, "R", "GROUP_ARCHIVE");
    }

    @Test
    void statementRoutedAlready_isNotRoutedAgain() throws Exception {
        rules("then: group LAW");
        when(mark.isPending(STATEMENT)).thenReturn(false);

        routing.route(STATEMENT);

        verify(reviewStart, never()).start(any(), any());
    }
}
