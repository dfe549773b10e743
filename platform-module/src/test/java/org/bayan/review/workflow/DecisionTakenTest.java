package org.bayan.review.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.bayan.review.ReviewProperties;
import org.bayan.review.ReviewRefused;
import org.bayan.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionTakenTest {
    private static final NodeRef CONTAINER = node(9);
    private static final NodeRef FIRST = node(1);
    private static final NodeRef SECOND = node(2);
    private static final String WORKFLOW = "activiti$7";

    private final WorkflowService workflowService = mock(WorkflowService.class);
    private final NodeService nodeService = mock(NodeService.class);
    private final ReviewPackages packages = mock(ReviewPackages.class);
    private final ReviewChecks checks = mock(ReviewChecks.class);
    private final Reviews reviews = mock(Reviews.class);
    private final ReviewProperties properties = mock(ReviewProperties.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final Map<String, Object> variables = new HashMap<>();

    private final DecisionTaken listener =
            new DecisionTaken(workflowService, nodeService, packages, checks, reviews, properties);

    private static NodeRef node(int number) {
        return new NodeRef("workspace://SpacesStore/00000000-0000-4000-8000-00000000000" + number);
    }

    @BeforeEach
    void execution() {
        when(execution.getProcessInstanceId()).thenReturn("7");
        when(execution.getVariable(org.mockito.ArgumentMatchers.anyString()))
                .thenAnswer(call -> variables.get(call.<String>getArgument(0)));
        when(workflowService.getPathProperties(WORKFLOW))
                .thenReturn(new HashMap<>(Map.of(WorkflowModel.ASSOC_PACKAGE, CONTAINER)));
    }

    private void standing(ReviewMembers before, ReviewMembers after) {
        when(packages.members(CONTAINER, WORKFLOW)).thenReturn(before, after);
    }

    private static ReviewMembers members(List<NodeRef> open, List<NodeRef> returned) {
        return new ReviewMembers(open, returned, List.of());
    }

    private void done(String step, String outcome, String comment) {
        variables.put("bayrv_done", step);
        variables.put("bayrv_outcome", outcome);
        variables.put("bayrv_said", comment);
    }

    @Test
    void approval_approvesWhatIsOpen_andEndsTheReview() throws ReviewRefused {
        standing(members(List.of(FIRST, SECOND), List.of()), members(List.of(), List.of()));
        done("approve", "Approve", "fine");

        listener.notify(execution);

        verify(reviews).approve(FIRST, "fine");
        verify(reviews).approve(SECOND, "fine");
        verify(execution).setVariable("bayrv_next", "end");
    }

    @Test
    void ownWork_stopsTheTaskWithASentence_thatNamesTheStatement() throws ReviewRefused {
        standing(members(List.of(FIRST, SECOND), List.of()), members(List.of(), List.of()));
        done("approve", "Approve", null);
        when(checks.name(SECOND)).thenReturn("second.txt");
        doThrow(new ReviewRefused(ReviewRefused.Kind.NOT_ALLOWED, "bayan.review.ownWork"))
                .when(reviews)
                .approve(SECOND, null);

        assertThatThrownBy(() -> listener.notify(execution))
                .isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("second.txt: ");
        verify(execution, never()).setVariable("bayrv_next", "end");
    }

    @Test
    void differentReasons_areGivenWithTheNamesOfTheirStatements() {
        standing(members(List.of(), List.of(FIRST, SECOND)), members(List.of(), List.of(FIRST, SECOND)));
        done("approve", "Approve", null);
        when(checks.name(FIRST)).thenReturn("first.txt");
        when(checks.name(SECOND)).thenReturn("second.txt");
        when(properties.note(FIRST)).thenReturn("the date");
        when(properties.note(SECOND)).thenReturn("the title");

        listener.notify(execution);

        verify(execution).setVariable("bayrv_next", "correct");
        verify(execution).setVariable("bayrv_returnReason", "first.txt: the date\nsecond.txt: the title");
    }

    @Test
    void noOutcome_isRefused() {
        standing(members(List.of(FIRST), List.of()), members(List.of(FIRST), List.of()));
        done("approve", null, null);

        assertThatThrownBy(() -> listener.notify(execution)).isInstanceOf(StepRefused.class);
    }

    @Test
    void correction_handsInWhatWasReturned() throws ReviewRefused {
        standing(members(List.of(), List.of(FIRST)), members(List.of(FIRST), List.of()));
        done("correct", "Submit", null);

        listener.notify(execution);

        verify(reviews).resubmit(FIRST);
        verify(execution).setVariable("bayrv_next", "approve");
    }
}
