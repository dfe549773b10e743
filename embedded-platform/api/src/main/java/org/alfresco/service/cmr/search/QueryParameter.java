package org.alfresco.service.cmr.search;

import java.io.Serializable;
import org.alfresco.service.namespace.QName;

/** A named value in a query. */
public class QueryParameter {
    private final QName qName;
    private final Serializable value;

    public QueryParameter(QName qName, Serializable value) {
        this.qName = qName;
        this.value = value;
    }

    public QName getQName() {
        return qName;
    }

    public Serializable getValue() {
        return value;
    }
}
