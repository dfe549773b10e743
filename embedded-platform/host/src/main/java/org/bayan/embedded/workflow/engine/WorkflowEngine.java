package org.bayan.embedded.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.activiti.engine.FormService;
import org.activiti.engine.HistoryService;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.RepositoryService;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;
import org.activiti.engine.impl.RepositoryServiceImpl;
import org.activiti.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.activiti.engine.impl.variable.VariableType;
import org.activiti.engine.parse.BpmnParseHandler;

/** The engine's services. It is built beside the rest of the start; whoever asks first waits for it. */
public final class WorkflowEngine implements AutoCloseable {
    private final CompletableFuture<ProcessEngine> engine = new CompletableFuture<>();

    /** Builds the engine on another thread. */
    public void start(
            WorkflowDatabase database,
            Map<Object, Object> beans,
            List<VariableType> variableTypes,
            List<BpmnParseHandler> parseHandlers) {
        engine.completeAsync(() -> {
            ProcessEngine built =
                    new EngineConfiguration(database, beans, variableTypes, parseHandlers).buildProcessEngine();
            database.addIndexes();
            return built;
        });
    }

    private ProcessEngine engine() {
        try {
            return engine.join();
        } catch (CompletionException problem) {
            throw new IllegalStateException("The workflow engine did not start", problem.getCause());
        }
    }

    public RepositoryService definitions() {
        return engine().getRepositoryService();
    }

    public RuntimeService runs() {
        return engine().getRuntimeService();
    }

    public TaskService tasks() {
        return engine().getTaskService();
    }

    public HistoryService history() {
        return engine().getHistoryService();
    }

    public FormService forms() {
        return engine().getFormService();
    }

    /** A definition with its steps. */
    public ProcessDefinitionEntity deployed(String definitionId) {
        return (ProcessDefinitionEntity)
                ((RepositoryServiceImpl) definitions()).getDeployedProcessDefinition(definitionId);
    }

    @Override
    public void close() {
        engine().close();
    }
}
