package org.bayan.embedded.workflow.run;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.task.Actors;
import org.bayan.embedded.workflow.task.TaskLabels;
import org.bayan.embedded.workflow.task.TaskType;
import org.bayan.embedded.workflow.task.TaskTypes;
import org.bayan.embedded.workflow.task.TaskWriter;
import org.bayan.embedded.workflow.variable.NodeVariables;

/** The variables that a run begins with: what the caller gives, the defaults of the start task's type, and who started it. */
public final class StartVariables {
    private final WorkflowEngine engine;
    private final TaskTypes types;
    private final TaskWriter writer;
    private final TaskLabels labels;
    private final NodeVariables nodes;
    private final Actors actors;
    private final NodeService nodeService;
    private final Repository repository;

    public StartVariables(
            WorkflowEngine engine,
            TaskTypes types,
            TaskWriter writer,
            TaskLabels labels,
            NodeVariables nodes,
            Actors actors,
            NodeService nodeService,
            Repository repository) {
        this.engine = engine;
        this.types = types;
        this.writer = writer;
        this.labels = labels;
        this.nodes = nodes;
        this.actors = actors;
        this.nodeService = nodeService;
        this.repository = repository;
    }

    Map<String, Object> of(String definitionId, Map<QName, Serializable> parameters) {
        TaskType type = types.startOf(definitionId);
        Map<QName, Serializable> all = new HashMap<>();
        type.properties().forEach((name, property) -> {
            if (property.getDefaultValue() != null) {
                all.put(name, property.getDefaultValue());
            }
        });
        all.putAll(parameters);
        if (all.get(WorkflowModel.PROP_DESCRIPTION) == null) {
            all.put(WorkflowModel.PROP_DESCRIPTION, description(definitionId, all));
        }
        if (type.properties().containsKey(WorkflowModel.PROP_WORKFLOW_DUE_DATE)) {
            all.putIfAbsent(WorkflowModel.PROP_WORKFLOW_DUE_DATE, null);
        }
        Map<String, Object> variables = writer.startVariables(type, all);
        variables.put("cancelled", Boolean.FALSE);
        variables.put("companyhome", nodes.node(repository.getCompanyHome()));
        addInitiator(variables);
        return variables;
    }

    private String description(String definitionId, Map<QName, Serializable> all) {
        ProcessDefinitionEntity deployed = engine.deployed(definitionId);
        return labels.label(deployed.getKey() + ".task." + deployed.getInitial().getId(), "description", (String)
                all.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION));
    }

    private void addInitiator(Map<String, Object> variables) {
        NodeRef initiator = actors.node(AuthenticationUtil.getFullyAuthenticatedUser());
        if (initiator != null) {
            variables.put("initiator", nodes.node(initiator));
            NodeRef home = (NodeRef) nodeService.getProperty(initiator, ContentModel.PROP_HOMEFOLDER);
            if (home != null) {
                variables.put("initiatorhome", nodes.node(home));
            }
        }
    }
}
