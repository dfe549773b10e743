package org.bayan.embedded.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.activiti.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.activiti.engine.impl.history.HistoryLevel;
import org.activiti.engine.impl.interceptor.CommandInterceptor;
import org.activiti.engine.impl.variable.VariableType;
import org.activiti.engine.parse.BpmnParseHandler;

/**
 * The engine as ACS sets it up: full history, no jobs by itself, variables for nodes, listeners of its own on tasks and
 * processes, and the beans of {@code activitiBeanRegistry} in expressions. Transactions are the repository's.
 */
final class EngineConfiguration extends StandaloneProcessEngineConfiguration {
    EngineConfiguration(
            WorkflowDatabase database,
            Map<Object, Object> beans,
            List<VariableType> variableTypes,
            List<BpmnParseHandler> parseHandlers) {
        setDataSource(database.joined());
        setDatabaseType(DATABASE_TYPE_H2);
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
        setTransactionsExternallyManaged(true);
        setHistoryLevel(HistoryLevel.FULL);
        setJobExecutorActivate(false);
        setAsyncExecutorEnabled(false);
        setCreateDiagramOnDeploy(false);
        setIdGenerator(() -> Long.toString(database.nextNumber()));
        setBeans(beans);
        setCustomPreVariableTypes(variableTypes);
        setPostBpmnParseHandlers(parseHandlers);
    }

    @Override
    protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptors() {
        List<CommandInterceptor> interceptors = new ArrayList<>();
        interceptors.add(new ConflictTranslation());
        interceptors.addAll(super.getDefaultCommandInterceptors());
        return interceptors;
    }
}
