package org.alfresco.service.cmr.search;

import java.io.Serializable;
import org.alfresco.service.namespace.QName;

/** A named value in a query. */
public class QueryParameter {
    public QueryParameter(QName qName, Serializable value) {
        // TODO
    }

    public QName getQName() {
        throw new UnsupportedOperationException("TODO");
    }

    public Serializable getValue() {
        throw new UnsupportedOperationException("TODO");
    }
}
