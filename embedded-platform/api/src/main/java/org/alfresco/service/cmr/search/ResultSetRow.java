package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** One row of a result. */
public interface ResultSetRow {
    Map<String, Serializable> getValues();

    Serializable getValue(String columnName);

    Serializable getValue(QName qname);

    NodeRef getNodeRef();

    NodeRef getNodeRef(String selectorName);

    Map<String, NodeRef> getNodeRefs();

    float getScore();

    float getScore(String selectorName);

    Map<String, Float> getScores();

    ResultSet getResultSet();

    QName getQName();

    int getIndex();

    ChildAssociationRef getChildAssocRef();
}
