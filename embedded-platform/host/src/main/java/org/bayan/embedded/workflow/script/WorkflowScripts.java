package org.bayan.embedded.workflow.script;

import java.util.Map;
import java.util.Set;
import org.activiti.engine.impl.context.Context;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.mozilla.javascript.ClassShutter;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the JavaScript of workflow listeners: their variables, {@code task}, {@code execution}, {@code logger} and
 * {@code people.getMembers} are in scope. Of Java only a few classes are reachable by name. ACS's other root objects
 * ({@code search}, {@code actions} ...) are not there: a script that uses one fails, naming it.
 */
public final class WorkflowScripts {
    private static final Logger LOG = LoggerFactory.getLogger("workflow-script");

    private static final Set<String> REACHABLE = Set.of(
            "java.util.",
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Boolean",
            "java.lang.Object",
            "org.activiti.engine.impl.persistence.entity.",
            "org.alfresco.repo.workflow.activiti.",
            "org.alfresco.service.cmr.repository.NodeRef",
            "org.bayan.embedded.workflow.");

    private final ContextFactory contexts = new ContextFactory();
    private final ScriptPeople people;

    public WorkflowScripts(ScriptPeople people) {
        this.people = people;
    }

    /** The one that the engine's beans hold, for listeners that the engine makes. */
    public static WorkflowScripts ofEngine() {
        return (WorkflowScripts)
                Context.getProcessEngineConfiguration().getBeans().get(WorkflowScripts.class.getName());
    }

    /**
     * Runs a script as the user that it names, else as the one who is there, else as the owner of the task.
     *
     * @param runAs null when the listener names nobody
     * @param owner null when nobody owns the task
     */
    public void run(String script, Map<String, Object> model, String runAs, String owner) {
        String present = AuthenticationUtil.getFullyAuthenticatedUser();
        if (runAs == null && present != null) {
            evaluate(script, model);
        } else {
            String user = runAs == null ? owner == null ? AuthenticationUtil.getSystemUserName() : owner : runAs;
            AuthenticationUtil.runAs(
                    () -> {
                        evaluate(script, model);
                        return null;
                    },
                    user);
        }
    }

    private void evaluate(String script, Map<String, Object> model) {
        contexts.call(context -> {
            context.setLanguageVersion(org.mozilla.javascript.Context.VERSION_ES6);
            context.setOptimizationLevel(-1);
            context.setClassShutter(shutter(model));
            ScriptableObject scope = context.initStandardObjects();
            model.forEach((name, value) ->
                    ScriptableObject.putProperty(scope, name, org.mozilla.javascript.Context.javaToJS(value, scope)));
            ScriptableObject.putProperty(
                    scope, "logger", org.mozilla.javascript.Context.javaToJS(new ScriptLog(LOG), scope));
            ScriptableObject.putProperty(scope, "people", org.mozilla.javascript.Context.javaToJS(people, scope));
            try {
                return context.evaluateString(scope, script, "workflow script", 1, null);
            } catch (RhinoException problem) {
                throw new WorkflowException("A script of the workflow failed: " + problem.getMessage(), problem);
            }
        });
    }

    /** What a script is given may be used whatever its class is; by name it reaches a few classes only. */
    private static ClassShutter shutter(Map<String, Object> model) {
        return name -> REACHABLE.stream().anyMatch(name::startsWith)
                || model.values().stream()
                        .anyMatch(value ->
                                value != null && value.getClass().getName().equals(name));
    }
}
