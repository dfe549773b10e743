package org.bayan.embedded.workflow;

import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Ids outside the engine name the engine: {@code activiti$33}. */
public final class GlobalIds {
    private static final String PREFIX = ActivitiConstants.ENGINE_ID + "$";

    private GlobalIds() {}

    public static String global(String local) {
        return local == null ? null : PREFIX + local;
    }

    /** @throws WorkflowException if the id names no engine, or another one */
    public static String local(String global) {
        if (global == null || !global.startsWith(PREFIX)) {
            throw new WorkflowException("Workflow Component for the id '" + global + "' is not registered");
        }
        return global.substring(PREFIX.length());
    }

    /** Only this engine is there. */
    public static void requireEngine(String engineId) {
        if (!ActivitiConstants.ENGINE_ID.equals(engineId)) {
            throw new WorkflowException("Workflow Component for engine id '" + engineId + "' is not registered");
        }
    }
}
