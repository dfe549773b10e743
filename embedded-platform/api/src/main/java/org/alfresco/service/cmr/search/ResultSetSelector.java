package org.alfresco.service.cmr.search;

import org.alfresco.service.namespace.QName;

/** A selector of a result with joins. */
public interface ResultSetSelector {
    String getName();

    QName getType();
}
