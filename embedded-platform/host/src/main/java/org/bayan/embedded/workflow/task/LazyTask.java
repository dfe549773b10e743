package org.bayan.embedded.workflow.task;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.namespace.QName;

/** A task whose path and variables are read when somebody asks for them. As in ACS, the engine's own fields ask for neither. */
final class LazyTask extends WorkflowTask {
    private final Supplier<WorkflowPath> lazyPath;

    /** @param shown the task without path and properties */
    LazyTask(
            WorkflowTask shown, Task task, Supplier<WorkflowPath> path, Supplier<Map<QName, Serializable>> properties) {
        super(
                shown.getId(),
                shown.getDefinition(),
                shown.getName(),
                shown.getTitle(),
                shown.getDescription(),
                shown.getState(),
                null,
                new LazyProperties(task, properties));
        this.lazyPath = path;
    }

    @Override
    public WorkflowPath getPath() {
        if (path == null) {
            path = lazyPath.get();
        }
        return path;
    }

    private static final class LazyProperties extends AbstractMap<QName, Serializable> {
        private final Task task;
        private final Supplier<Map<QName, Serializable>> source;
        private Map<QName, Serializable> all;

        LazyProperties(Task task, Supplier<Map<QName, Serializable>> source) {
            this.task = task;
            this.source = source;
        }

        private Map<QName, Serializable> all() {
            if (all == null) {
                all = source.get();
            }
            return all;
        }

        @Override
        public Serializable get(Object key) {
            if (WorkflowModel.PROP_PRIORITY.equals(key)) {
                return task.getPriority();
            }
            if (WorkflowModel.PROP_DUE_DATE.equals(key)) {
                return task.getDueDate();
            }
            if (ContentModel.PROP_CREATED.equals(key) || WorkflowModel.PROP_START_DATE.equals(key)) {
                return task.getCreateTime();
            }
            if (ContentModel.PROP_OWNER.equals(key)) {
                return task.getAssignee();
            }
            return all().get(key);
        }

        @Override
        public boolean containsKey(Object key) {
            return all().containsKey(key);
        }

        @Override
        public Set<Entry<QName, Serializable>> entrySet() {
            return all().entrySet();
        }
    }
}
