package org.bayan.routing;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.bayan.routing.rule.RoutingCondition;
import org.bayan.routing.rule.RoutingOutcome;
import org.bayan.routing.rule.RoutingProblem;
import org.bayan.routing.rule.RoutingProblem.Reason;
import org.bayan.routing.rule.RoutingRule;

/** Whether the groups, persons and folders that a rule names are there, as far as the current user may know. */
public class RoutingTargets {
    private final Assignees assignees;
    private final Repository repository;
    private final NodeService nodeService;
    private final PermissionService permissionService;

    public RoutingTargets(
            Assignees assignees, Repository repository, NodeService nodeService, PermissionService permissionService) {
        this.assignees = assignees;
        this.repository = repository;
        this.nodeService = nodeService;
        this.permissionService = permissionService;
    }

    /** What is missing, each with its line. */
    public List<RoutingProblem> missing(RoutingRule rule) {
        List<RoutingProblem> problems = new ArrayList<>();
        RoutingOutcome outcome = rule.outcome();
        outcome.assignee()
                .filter(named -> assignees.of(outcome).isEmpty())
                .ifPresent(named -> problems.add(RoutingProblem.of(
                        named.line(),
                        outcome.target() == RoutingOutcome.Target.GROUP ? Reason.GROUP : Reason.PERSON,
                        named.name())));
        outcome.approvers()
                .filter(named -> assignees.group(named.name()).isEmpty())
                .ifPresent(named -> problems.add(RoutingProblem.of(named.line(), Reason.GROUP, named.name())));
        for (RoutingCondition condition : rule.conditions()) {
            if (condition instanceof RoutingCondition.InFolder in) {
                in.folders().stream()
                        .filter(folder -> folder.startsWith("/") && !isFolder(folder))
                        .forEach(folder -> problems.add(RoutingProblem.of(in.line(), Reason.FOLDER, folder)));
            }
        }
        return problems;
    }

    private boolean isFolder(String path) {
        NodeRef at = repository.getCompanyHome();
        for (String name : RoutingCondition.InFolder.segments(path)) {
            at = nodeService.getChildByName(at, ContentModel.ASSOC_CONTAINS, name);
            // Asked without the public service, whose refusal would roll the save back.
            if (at == null || permissionService.hasPermission(at, PermissionService.READ) != AccessStatus.ALLOWED) {
                return false;
            }
        }
        return true;
    }
}
