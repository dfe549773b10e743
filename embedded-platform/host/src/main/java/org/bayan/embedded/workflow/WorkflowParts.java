package org.bayan.embedded.workflow;

import java.util.Map;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.workflow.definition.DefinitionViews;
import org.bayan.embedded.workflow.definition.Definitions;
import org.bayan.embedded.workflow.engine.ParseHandlers;
import org.bayan.embedded.workflow.engine.WorkflowDatabase;
import org.bayan.embedded.workflow.engine.WorkflowEngine;
import org.bayan.embedded.workflow.run.Packages;
import org.bayan.embedded.workflow.run.RunViews;
import org.bayan.embedded.workflow.run.Runs;
import org.bayan.embedded.workflow.run.StartVariables;
import org.bayan.embedded.workflow.script.ScriptPeople;
import org.bayan.embedded.workflow.script.WorkflowScripts;
import org.bayan.embedded.workflow.task.Actors;
import org.bayan.embedded.workflow.task.HistoricVariables;
import org.bayan.embedded.workflow.task.TaskLabels;
import org.bayan.embedded.workflow.task.TaskListeners;
import org.bayan.embedded.workflow.task.TaskReader;
import org.bayan.embedded.workflow.task.TaskRights;
import org.bayan.embedded.workflow.task.TaskSearch;
import org.bayan.embedded.workflow.task.TaskTypes;
import org.bayan.embedded.workflow.task.TaskViews;
import org.bayan.embedded.workflow.task.TaskWriter;
import org.bayan.embedded.workflow.task.Tasks;
import org.bayan.embedded.workflow.variable.NodeVariables;
import org.bayan.embedded.workflow.variable.VariableNames;

/** The parts that the workflow service and the REST API of workflows are made of, put together. */
public record WorkflowParts(
        WorkflowEngine engine,
        Definitions definitions,
        Runs runs,
        Tasks tasks,
        TaskSearch search,
        TaskRights rights,
        Packages packages,
        TaskTypes types,
        TaskLabels labels,
        VariableNames names,
        NodeVariables nodes,
        Actors actors) {
    /** What of the repository workflows need. */
    public record Surroundings(
            NodeService nodes,
            NodeService securedNodes,
            PersonService people,
            AuthorityService authorities,
            PermissionService permissions,
            DictionaryService dictionary,
            NamespaceService namespaces,
            MessageLookup messages,
            BehaviourFilter behaviours,
            Repository repository) {}

    /**
     * Puts the parts together and starts the engine.
     *
     * @param beans what expressions in process definitions reach by name; modules add to it
     */
    public static WorkflowParts start(WorkflowDatabase database, Map<Object, Object> beans, Surroundings around) {
        WorkflowEngine engine = new WorkflowEngine();
        VariableNames names = new VariableNames(around.namespaces());
        NodeVariables nodes = new NodeVariables(around.nodes(), around.namespaces());
        TaskLabels labels = new TaskLabels(around.messages());
        Actors actors = new Actors(around.nodes(), around.people(), around.authorities());
        TaskTypes types = new TaskTypes(around.dictionary(), names, engine);
        HistoricVariables history = new HistoricVariables(engine);
        TaskReader reader = new TaskReader(engine, types, names, nodes, actors, history);
        TaskWriter writer = new TaskWriter(engine, types, names, nodes, actors);
        TaskListeners listeners = new TaskListeners(types, reader, writer, labels, actors);
        beans.put(
                WorkflowScripts.class.getName(),
                new WorkflowScripts(new ScriptPeople(around.authorities(), actors, nodes)));
        engine.start(
                database,
                beans,
                nodes.types(),
                ParseHandlers.of(listeners.runStarts(), listeners.taskMade(), listeners.taskDone()));
        DefinitionViews definitions = new DefinitionViews(engine, types, labels);
        RunViews runViews = new RunViews(engine, definitions, history);
        StartVariables start =
                new StartVariables(engine, types, writer, labels, nodes, actors, around.nodes(), around.repository());
        Runs runs = new Runs(engine, runViews, start, types, names, nodes);
        TaskViews views = new TaskViews(engine, reader, labels, definitions, runViews, around.dictionary());
        Tasks tasks = new Tasks(engine, views, reader, writer, types, runs);
        return new WorkflowParts(
                engine,
                new Definitions(engine, definitions),
                runs,
                tasks,
                new TaskSearch(engine, views, tasks, names, nodes),
                new TaskRights(around.authorities(), actors),
                new Packages(around.nodes(), around.securedNodes(), around.permissions(), around.behaviours()),
                types,
                labels,
                names,
                nodes,
                actors);
    }

    /** The service that checks nothing. */
    public WorkflowService service(NodeService nodes, ContentService contents, AuthorityService authorities) {
        return new HostWorkflowService(this, nodes, contents, authorities);
    }
}
