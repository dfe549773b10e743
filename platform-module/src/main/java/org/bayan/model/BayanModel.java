package org.bayan.model;

import org.alfresco.service.namespace.QName;

/** Names of the statement model, {@code model/statement-model.xml}; a test holds the two together. */
public final class BayanModel {
    public static final String URI = "http://bayan-archive.org/model/statement/1.0";
    public static final String PREFIX = "bay";

    public static final QName TYPE_STATEMENT = name("statement");
    public static final QName TYPE_AUTHORITY = name("authority");
    public static final QName TYPE_PERSON = name("person");
    public static final QName TYPE_CORPORATE_BODY = name("corporateBody");
    public static final QName TYPE_CHRONOLOGY_ENTRY = name("chronologyEntry");
    public static final QName TYPE_LINK_BATCH = name("linkBatch");

    public static final QName ASPECT_DATED = name("dated");
    public static final QName ASPECT_EXTRACTED = name("extracted");
    public static final QName ASPECT_CONFLICTING = name("conflicting");
    public static final QName ASPECT_LINKED = name("linked");
    public static final QName ASPECT_REVIEWED = name("reviewed");
    public static final QName ASPECT_ROUTED = name("routed");
    public static final QName ASPECT_INTAKE_FOLDER = name("intakeFolder");
    public static final QName ASPECT_MERGED = name("merged");
    public static final QName ASPECT_AUTHORITY_IMPORT_FOLDER = name("authorityImportFolder");
    public static final QName ASPECT_AUTHORITY_IMPORT = name("authorityImport");
    public static final QName ASPECT_SETTINGS = name("settings");

    public static final QName PROP_REFERENCE_CODE = name("referenceCode");
    public static final QName PROP_DOCUMENT_NUMBER = name("documentNumber");
    public static final QName PROP_DOCUMENT_TYPES = name("documentTypes");
    public static final QName PROP_DOCUMENT_TYPES_TEXT = name("documentTypesText");
    public static final QName PROP_LANGUAGES = name("languages");
    public static final QName PROP_LANGUAGES_TEXT = name("languagesText");
    public static final QName PROP_ISSUER_NAME = name("issuerName");
    public static final QName PROP_PLACE = name("place");
    public static final QName PROP_OCCASION = name("occasion");
    public static final QName PROP_STATED_ENTITIES = name("statedEntities");
    public static final QName PROP_STATED_PERSONS = name("statedPersons");
    public static final QName PROP_STATED_EVENTS = name("statedEvents");
    public static final QName PROP_MISSING_FIELDS = name("missingFields");
    public static final QName PROP_AUTHORITY_ID = name("authorityId");
    public static final QName PROP_PREFERRED_NAME = name("preferredName");
    public static final QName PROP_PARALLEL_NAMES = name("parallelNames");
    public static final QName PROP_OTHER_NAMES = name("otherNames");
    public static final QName PROP_AMBIGUOUS_NAMES = name("ambiguousNames");
    public static final QName PROP_EXISTS_FROM = name("existsFrom");
    public static final QName PROP_EXISTS_TO = name("existsTo");
    public static final QName PROP_SAME_AS = name("sameAs");
    public static final QName PROP_HISTORY = name("history");
    public static final QName PROP_AUTHORITY_STATUS = name("authorityStatus");
    public static final QName PROP_EVENT_DATE_TEXT = name("eventDateText");
    public static final QName PROP_EVENT_FROM = name("eventFrom");
    public static final QName PROP_EVENT_TO = name("eventTo");
    public static final QName PROP_EVENT_PLACE = name("eventPlace");
    public static final QName PROP_DATE_TEXT = name("dateText");
    public static final QName PROP_DATE_FROM = name("dateFrom");
    public static final QName PROP_DATE_TO = name("dateTo");
    public static final QName PROP_DATE_PRECISION = name("datePrecision");
    public static final QName PROP_DATE_CALENDAR = name("dateCalendar");
    public static final QName PROP_DATE_CERTAINTY = name("dateCertainty");
    public static final QName PROP_DATE_YEARS = name("dateYears");
    public static final QName PROP_EXTRACTION_STATE = name("extractionState");
    public static final QName PROP_EXTRACTION_MESSAGE = name("extractionMessage");
    public static final QName PROP_EXTRACTOR_VERSION = name("extractorVersion");
    public static final QName PROP_CONTENT_FINGERPRINT = name("contentFingerprint");
    public static final QName PROP_EXTRACTED_AT = name("extractedAt");
    public static final QName PROP_TEXT = name("text");
    public static final QName PROP_EVIDENCE = name("evidence");
    public static final QName PROP_CONFIDENCE = name("confidence");
    public static final QName PROP_CONFLICTING_FIELDS = name("conflictingFields");
    public static final QName PROP_SAME_CODE_AS = name("sameCodeAs");
    public static final QName PROP_LINKED_AUTHORITY_IDS = name("linkedAuthorityIds");
    public static final QName PROP_LINKED_AUTHORITY_NAMES = name("linkedAuthorityNames");
    public static final QName PROP_SUGGESTED_AUTHORITY_IDS = name("suggestedAuthorityIds");
    public static final QName PROP_OPEN_SUGGESTIONS = name("openSuggestions");
    public static final QName PROP_LINKED_NAME_FORMS = name("linkedNameForms");
    public static final QName PROP_OPEN_NAMES = name("openNames");
    public static final QName PROP_LINK_BATCH_IDS = name("linkBatchIds");
    public static final QName PROP_LINKS_CHANGED_AT = name("linksChangedAt");
    public static final QName PROP_BATCH_STATE = name("batchState");
    public static final QName PROP_BATCH_TASK = name("batchTask");
    public static final QName PROP_BATCH_STARTED_BY = name("batchStartedBy");
    public static final QName PROP_BATCH_STARTED_AT = name("batchStartedAt");
    public static final QName PROP_BATCH_ENDED_AT = name("batchEndedAt");
    public static final QName PROP_BATCH_TOTAL = name("batchTotal");
    public static final QName PROP_BATCH_PROCESSED = name("batchProcessed");
    public static final QName PROP_BATCH_LINKED = name("batchLinked");
    public static final QName PROP_BATCH_SUGGESTED = name("batchSuggested");
    public static final QName PROP_BATCH_MESSAGE = name("batchMessage");
    public static final QName PROP_REVIEW_STATE = name("reviewState");
    public static final QName PROP_REVIEWED_BY = name("reviewedBy");
    public static final QName PROP_REVIEWED_AT = name("reviewedAt");
    public static final QName PROP_REVIEW_NOTE = name("reviewNote");
    public static final QName PROP_REVIEWER_GROUP = name("reviewerGroup");
    public static final QName PROP_REVIEW_WORKFLOW = name("reviewWorkflow");
    public static final QName PROP_DEFAULT_ISSUER_NAME = name("defaultIssuerName");
    public static final QName PROP_DEFAULT_LANGUAGES = name("defaultLanguages");
    public static final QName PROP_ROUTING_STATE = name("routingState");
    public static final QName PROP_ROUTING_RULE = name("routingRule");
    public static final QName PROP_ROUTED_TO = name("routedTo");
    public static final QName PROP_ROUTED_AT = name("routedAt");
    public static final QName PROP_ROUTED_CONTENT = name("routedContent");
    public static final QName PROP_REVIEW_GROUP = name("reviewGroup");
    public static final QName PROP_MERGED_AT = name("mergedAt");
    public static final QName PROP_MERGED_BY = name("mergedBy");
    public static final QName PROP_MERGE_REASON = name("mergeReason");
    public static final QName PROP_STATUS_BEFORE_MERGE = name("statusBeforeMerge");
    public static final QName PROP_IMPORT_STATE = name("importState");
    public static final QName PROP_IMPORT_MESSAGE = name("importMessage");
    public static final QName PROP_ONLY_DRY_RUNS = name("onlyDryRuns");
    public static final QName PROP_IMPORT_DRY_RUN = name("importDryRun");
    public static final QName PROP_IMPORT_LANGUAGE = name("importLanguage");
    public static final QName PROP_IMPORT_REPORT_LANGUAGE = name("importReportLanguage");
    public static final QName PROP_IMPORT_FINGERPRINT = name("importFingerprint");
    public static final QName PROP_IMPORT_STARTED_BY = name("importStartedBy");
    public static final QName PROP_IMPORT_STARTED_AT = name("importStartedAt");
    public static final QName PROP_IMPORT_ENDED_AT = name("importEndedAt");
    public static final QName PROP_IMPORT_TOTAL = name("importTotal");
    public static final QName PROP_IMPORT_PROCESSED = name("importProcessed");
    public static final QName PROP_IMPORT_NEW = name("importNew");
    public static final QName PROP_IMPORT_CHANGED = name("importChanged");
    public static final QName PROP_IMPORT_UNCHANGED = name("importUnchanged");
    public static final QName PROP_IMPORT_WRONG = name("importWrong");
    public static final QName PROP_SETTINGS_STATE = name("settingsState");
    public static final QName PROP_SETTINGS_MESSAGE = name("settingsMessage");
    public static final QName PROP_SETTINGS_IN_FORCE = name("settingsInForce");

    public static final QName ASSOC_ISSUED_BY = name("issuedBy");
    public static final QName ASSOC_RELATED_ENTITY = name("relatedEntity");
    public static final QName ASSOC_RELATED_PERSON = name("relatedPerson");
    public static final QName ASSOC_RELATED_EVENT = name("relatedEvent");
    public static final QName ASSOC_REPLACED_BY = name("replacedBy");

    private BayanModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
