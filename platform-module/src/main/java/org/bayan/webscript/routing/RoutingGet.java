package org.bayan.webscript.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.model.BayanModel;
import org.bayan.routing.RoutingTargets;
import org.bayan.routing.rule.RoutingOutcome;
import org.bayan.routing.rule.RoutingProblem;
import org.bayan.routing.rule.RoutingRule;
import org.bayan.routing.rule.RoutingRules;
import org.bayan.settings.SettingsFile;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/routing}: the rules in force, and what they name that is gone since. */
public class RoutingGet extends BayanWebScript {
    private final SettingsFile<RoutingRules> rules;
    private final RoutingTargets targets;
    private final NodeService nodeService;

    public RoutingGet(SettingsFile<RoutingRules> rules, RoutingTargets targets, NodeService nodeService, Json json) {
        super(json);
        this.rules = rules;
        this.targets = targets;
        this.nodeService = nodeService;
    }

    /**
     * @param file id of the node that holds the rules
     * @param message what is wrong with what was saved last, while something earlier is in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(String file, String message, List<RuleView> rules) {}

    /**
     * @param line that the rule begins on
     * @param outcome nothing, group, person or approval
     * @param to the group or person as written
     * @param missing names of groups, persons and folders that there are none of
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RuleView(
            int line,
            String title,
            String outcome,
            String to,
            String approvers,
            Integer dueDays,
            String priority,
            List<String> missing) {}

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String message = nodeService.exists(rules.nodeRef())
                ? (String) nodeService.getProperty(rules.nodeRef(), BayanModel.PROP_SETTINGS_MESSAGE)
                : null;
        json().write(
                        response,
                        Status.STATUS_OK,
                        new View(
                                rules.nodeRef().getId(),
                                message,
                                rules.current().rules().stream().map(this::view).toList()));
    }

    private RuleView view(RoutingRule rule) {
        RoutingOutcome outcome = rule.outcome();
        return new RuleView(
                rule.line(),
                rule.title(),
                outcome.target().code(),
                outcome.assignee().map(RoutingOutcome.Named::name).orElse(null),
                outcome.approvers().map(RoutingOutcome.Named::name).orElse(null),
                outcome.dueDays().isPresent() ? outcome.dueDays().getAsInt() : null,
                outcome.target() == RoutingOutcome.Target.NOTHING
                        ? null
                        : outcome.priority().code(),
                targets.missing(rule).stream()
                        .map(RoutingProblem::arguments)
                        .flatMap(List::stream)
                        .toList());
    }
}
