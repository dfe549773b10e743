package org.alfresco.model;

import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names of the data list model ({@code dl}). */
public interface DataListModel {
    String DATALIST_MODEL_1_0_URI = "http://www.alfresco.org/model/datalist/1.0";

    String DATALIST_MODEL_PREFIX = "dl";

    QName TYPE_DATALIST = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "dataList");

    QName PROP_DATALIST_ITEM_TYPE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "dataListItemType");

    QName TYPE_DATALIST_ITEM = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "dataListItem");

    QName TYPE_TODO_LIST = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "todoList");

    QName PROP_TODO_TITLE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "todoTitle");

    QName PROP_TODO_DUED_ATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "todoDueDate");

    QName PROP_TODO_PRIORITY = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "todoPriority");

    QName PROP_TODO_STATUS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "todoStatus");

    QName PROP_TODO_NOTES = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "todoNotes");

    QName TYPE_SIMPLE_TASK = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "simpletask");

    QName PROP_SIMPLE_TASK_DUE_DATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "simpletaskDueDate");

    QName PROP_SIMPLE_TASK_PRIORITY = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "simpletaskPriority");

    QName PROP_SIMPLE_TASK_STATUS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "simpletaskStatus");

    QName PROP_SIMPLE_TASK_COMMENTS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "simpletaskComments");

    QName TYPE_TASK = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "task");

    QName PROP_TASK_PRIORITY = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "taskPriority");

    QName PROP_TASK_STATUS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "taskStatus");

    QName PROP_TASK_COMMENTS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "taskComments");

    QName ASPECT_GANTT = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "gantt");

    QName PROP_GANTT_START_DATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "ganttStartDate");

    QName PROP_GANTT_END_DATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "ganttEndDate");

    QName PROP_GANTT_PERCENT_COMPLETE =
            QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "ganttPercentComplete");

    QName TYPE_CONTACT = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contact");

    QName PROP_CONTACT_FIRSTNAME = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactFirstName");

    QName PROP_CONTACT_LASTNAME = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactLastName");

    QName PROP_CONTACT_EMAIL = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactEmail");

    QName PROP_CONTACT_COMPANY = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactCompany");

    QName PROP_CONTACT_JOBTITLE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactJobTitle");

    QName PROP_CONTACT_PHONE_OFFICE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactPhoneOffice");

    QName PROP_CONTACT_PHONE_MOBILE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactPhoneMobile");

    QName PROP_CONTACT_NOTES = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "contactNotes");

    QName TYPE_ISSUE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "issue");

    QName PROP_ISSUE_ID = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "issueID");

    QName PROP_ISSUE_STATUS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "issueStatus");

    QName PROP_ISSUE_PRIORITY = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "issuePriority");

    QName PROP_ISSUE_DUE_DATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "issueDueDate");

    QName PROP_ISSUE_COMMENTS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "issueComments");

    QName TYPE_EVENT = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "event");

    QName PROP_EVENT_LOCATION = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventLocation");

    QName PROP_EVENT_NOTE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventNote");

    QName PROP_EVENT_START_DATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventStartDate");

    QName PROP_EVENT_END_DATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventEndDate");

    QName PROP_EVENT_REGISTRATIONS = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventRegistrations");

    QName TYPE_LOCATION = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "location");

    QName PROP_LOCATION_ADDRESS1 = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "locationAddress1");

    QName PROP_LOCATION_ADDRESS2 = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "locationAddress2");

    QName PROP_LOCATION_ADDRESS3 = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "locationAddress3");

    QName PROP_LOCATION_ZIP = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "locationZip");

    QName PROP_LOCATION_STATE = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "locationState");

    QName PROP_LOCATION_COUNTRY = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "locationCountry");

    QName TYPE_MEETING_AGENDA = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "meetingAgenda");

    QName PROP_MEETING_AGENDA_REF = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "meetingAgendaRef");

    QName PROP_MEETING_AGENDA_TIME = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "meetingAgendaTime");

    QName PROP_MEETING_AGENDA_OWNER = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "meetingAgendaOwner");

    QName TYPE_EVENT_AGENDA = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgenda");

    QName PROP_EVENT_AGENDA_REF = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgendaRef");

    QName PROP_EVENT_AGENDA_START_TIME =
            QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgendaStartTime");

    QName PROP_EVENT_AGENDA_END_TIME = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgendaEndTime");

    QName PROP_EVENT_AGENDA_SESSION_NAME =
            QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgendaSessionName");

    QName PROP_EVENT_AGENDA_PRESENTER =
            QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgendaPresenter");

    QName PROP_EVENT_AGENDA_AUDIENCE =
            QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgendaAudience");

    QName PROP_EVENT_AGENDA_NOTES = QName.createQName(NamespaceService.DATALIST_MODEL_1_0_URI, "eventAgendaNotes");
}
