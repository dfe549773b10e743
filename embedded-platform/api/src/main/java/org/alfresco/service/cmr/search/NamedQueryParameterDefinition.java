package org.alfresco.service.cmr.search;

import org.alfresco.service.namespace.QName;

/** A named parameter of a query. */
public interface NamedQueryParameterDefinition {
    QName getQName();

    QueryParameterDefinition getQueryParameterDefinition();
}
