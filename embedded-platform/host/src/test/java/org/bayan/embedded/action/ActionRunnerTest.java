package org.bayan.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionRunnerTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/n");
    private static final QName ASPECT = QName.createQName("{http://bayan-archive.org/test/1.0}marked");

    private final NodeService nodes = mock(NodeService.class);
    private final ActionRegistry registry = new ActionRegistry();
    private final ActionRunner runner =
            new ActionRunner(registry, new Conditions(nodes, mock(DictionaryService.class)), nodes);
    private final List<String> executed = new ArrayList<>();

    private interface Work {
        void on(Action action);
    }

    @BeforeEach
    void nodeExists() {
        lenient().when(nodes.exists(NODE)).thenReturn(true);
    }

    private void register(String name, Work work) {
        ActionExecuter executer = mock(ActionExecuter.class);
        ActionDefinition definition = mock(ActionDefinition.class);
        when(definition.getName()).thenReturn(name);
        when(executer.getActionDefinition()).thenReturn(definition);
        lenient()
                .doAnswer(call -> {
                    executed.add(name);
                    work.on(call.getArgument(0));
                    return null;
                })
                .when(executer)
                .execute(any(), any());
        registry.registerActionExecuter(executer);
    }

    private static HostAction action(String name) {
        return new HostAction("id-of-" + name, name, Map.of());
    }

    private void run(Action action) {
        runner.run(action, NODE, true, runner.chain());
    }

    @Test
    void run_compositeAction_runsItsPartsInOrder() {
        register("first", action -> {});
        register("second", action -> {});
        HostCompositeAction both = new HostCompositeAction("both");
        both.addAction(action("second"));
        both.addAction(action("first"));
        run(both);
        assertThat(executed).containsExactly("second", "first");
    }

    @Test
    void run_conditionThatDoesNotHold_passesTheActionOver() {
        register("first", action -> {});
        HostAction action = action("first");
        action.addActionCondition(new HostCondition("c", "has-aspect", Map.of("aspect", ASPECT)));
        run(action);
        assertThat(executed).isEmpty();
        when(nodes.hasAspect(NODE, ASPECT)).thenReturn(true);
        run(action);
        assertThat(executed).containsExactly("first");
    }

    @Test
    void run_invertedCondition_holdsTheOtherWayRound() {
        register("first", action -> {});
        HostAction action = action("first");
        HostCondition condition = new HostCondition("c", "no-condition", Map.of());
        condition.setInvertCondition(true);
        action.addActionCondition(condition);
        run(action);
        assertThat(executed).isEmpty();
    }

    @Test
    void run_actionThatStartsItself_runsOnce() {
        register("first", this::run);
        run(action("first"));
        assertThat(executed).containsExactly("first");
        assertThat(runner.chain()).isEmpty();
    }

    @Test
    void run_nodeThatIsGone_doesNothing() {
        register("first", action -> {});
        when(nodes.exists(NODE)).thenReturn(false);
        run(action("first"));
        assertThat(executed).isEmpty();
    }

    @Test
    void run_failingAction_tellsAndLeavesNoTrace() {
        register("first", action -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> run(action("first"))).hasMessage("broken");
        assertThat(runner.chain()).isEmpty();
    }

    @Test
    void run_unknownAction_isNamed() {
        assertThatThrownBy(() -> runner.run(action("no-such"), NODE, true, Set.of()))
                .isInstanceOf(ActionServiceException.class)
                .hasMessageContaining("no-such");
    }
}
