package org.bayan.embedded.workflow.task;

import java.util.Map;
import java.util.Set;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.ClassFeatures;

/** The type of a task with all that it has by its mandatory aspects. */
public record TaskType(
        TypeDefinition type,
        Map<QName, PropertyDefinition> properties,
        Map<QName, AssociationDefinition> associations) {
    static TaskType of(QName name, boolean isStart, DictionaryService dictionary) {
        TypeDefinition type = name == null ? null : dictionary.getType(name);
        if (type == null) {
            type = dictionary.getType(
                    isStart ? WorkflowModel.TYPE_ACTIVTI_START_TASK : WorkflowModel.TYPE_WORKFLOW_TASK);
        }
        ClassFeatures features = ClassFeatures.of(type.getName(), Set.of(), dictionary);
        return new TaskType(type, features.properties(), features.associations());
    }
}
