package org.bayan.model;

import org.alfresco.service.namespace.QName;

/** Names of the model of Records Management (Alfresco Governance Services), which need not be installed. */
public final class RecordsModel {
    /** Aspect of what has been declared as a record. */
    public static final QName ASPECT_RECORD = name("record");

    /** Aspect of what is on hold: nobody changes it, not even the system, until the hold ends. */
    public static final QName ASPECT_FROZEN = name("frozen");

    private RecordsModel() {}

    private static QName name(String localName) {
        return QName.createQName("http://www.alfresco.org/model/recordsmanagement/1.0", localName);
    }
}
