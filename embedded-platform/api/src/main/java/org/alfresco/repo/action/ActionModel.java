package org.alfresco.repo.action;

import org.alfresco.service.namespace.QName;

/** Names of the model by which actions are stored on nodes ({@code act}). */
public interface ActionModel {
    String ACTION_MODEL_URI = "http://www.alfresco.org/model/action/1.0";

    String ACTION_MODEL_PREFIX = "act";

    QName TYPE_ACTION_BASE = QName.createQName("http://www.alfresco.org/model/action/1.0", "actionbase");

    QName TYPE_ACTION = QName.createQName("http://www.alfresco.org/model/action/1.0", "action");

    QName PROP_DEFINITION_NAME = QName.createQName("http://www.alfresco.org/model/action/1.0", "definitionName");

    QName PROP_ACTION_TITLE = QName.createQName("http://www.alfresco.org/model/action/1.0", "actionTitle");

    QName PROP_ACTION_DESCRIPTION = QName.createQName("http://www.alfresco.org/model/action/1.0", "actionDescription");

    QName PROP_TRACK_STATUS = QName.createQName("http://www.alfresco.org/model/action/1.0", "trackStatus");

    QName PROP_EXECUTE_ASYNCHRONOUSLY =
            QName.createQName("http://www.alfresco.org/model/action/1.0", "executeAsynchronously");

    QName PROP_EXECUTION_START_DATE =
            QName.createQName("http://www.alfresco.org/model/action/1.0", "executionStartDate");

    QName PROP_EXECUTION_END_DATE = QName.createQName("http://www.alfresco.org/model/action/1.0", "executionEndDate");

    QName PROP_EXECUTION_ACTION_STATUS =
            QName.createQName("http://www.alfresco.org/model/action/1.0", "executionActionStatus");

    QName PROP_EXECUTION_FAILURE_MESSAGE =
            QName.createQName("http://www.alfresco.org/model/action/1.0", "executionFailureMessage");

    QName ASSOC_CONDITIONS = QName.createQName("http://www.alfresco.org/model/action/1.0", "conditions");

    QName ASSOC_COMPENSATING_ACTION =
            QName.createQName("http://www.alfresco.org/model/action/1.0", "compensatingAction");

    QName ASSOC_PARAMETERS = QName.createQName("http://www.alfresco.org/model/action/1.0", "parameters");

    QName TYPE_ACTION_CONDITION = QName.createQName("http://www.alfresco.org/model/action/1.0", "actioncondition");

    QName TYPE_COMPOSITE_ACTION_CONDITION =
            QName.createQName("http://www.alfresco.org/model/action/1.0", "compositeactioncondition");

    QName TYPE_ACTION_PARAMETER = QName.createQName("http://www.alfresco.org/model/action/1.0", "actionparameter");

    QName PROP_PARAMETER_NAME = QName.createQName("http://www.alfresco.org/model/action/1.0", "parameterName");

    QName PROP_PARAMETER_VALUE = QName.createQName("http://www.alfresco.org/model/action/1.0", "parameterValue");

    QName TYPE_COMPOSITE_ACTION = QName.createQName("http://www.alfresco.org/model/action/1.0", "compositeaction");

    QName ASSOC_ACTIONS = QName.createQName("http://www.alfresco.org/model/action/1.0", "actions");

    QName ASSOC_COMPOSITE_ACTION_CONDITION =
            QName.createQName("http://www.alfresco.org/model/action/1.0", "compositeconditions");

    QName ASPECT_ACTIONS = QName.createQName("http://www.alfresco.org/model/action/1.0", "actions");

    QName ASSOC_ACTION_FOLDER = QName.createQName("http://www.alfresco.org/model/action/1.0", "actionFolder");

    QName TYPE_ACTION_SCHEDULE = QName.createQName("http://www.alfresco.org/model/action/1.0", "actionSchedule");

    QName PROP_START_DATE = QName.createQName("http://www.alfresco.org/model/action/1.0", "startDate");

    QName PROP_INTERVAL_COUNT = QName.createQName("http://www.alfresco.org/model/action/1.0", "intervalCount");

    QName PROP_INTERVAL_PERIOD = QName.createQName("http://www.alfresco.org/model/action/1.0", "intervalPeriod");

    QName PROP_LAST_EXECUTED_AT = QName.createQName("http://www.alfresco.org/model/action/1.0", "lastExecutedAt");

    QName ASSOC_SCHEDULED_ACTION = QName.createQName("http://www.alfresco.org/model/action/1.0", "scheduledAction");

    QName PROP_CONDITION_INVERT = QName.createQName("http://www.alfresco.org/model/action/1.0", "invert");

    QName PROP_CONDITION_ANDOR = QName.createQName("http://www.alfresco.org/model/action/1.0", "or");

    QName ASSOC_NAME_ACTIONS = QName.createQName("http://www.alfresco.org/model/action/1.0", "actions");
}
