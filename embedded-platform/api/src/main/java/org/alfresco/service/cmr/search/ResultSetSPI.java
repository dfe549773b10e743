package org.alfresco.service.cmr.search;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.util.Pair;

/** The rows of a search, as a service provides them. */
public interface ResultSetSPI<ROW extends ResultSetRow, MD extends ResultSetMetaData> extends Iterable<ROW> {
    int length();

    long getNumberFound();

    NodeRef getNodeRef(int n);

    float getScore(int n);

    void close();

    ROW getRow(int i);

    List<NodeRef> getNodeRefs();

    List<ChildAssociationRef> getChildAssocRefs();

    ChildAssociationRef getChildAssocRef(int n);

    MD getResultSetMetaData();

    int getStart();

    boolean hasMore();

    boolean setBulkFetch(boolean bulkFetch);

    boolean getBulkFetch();

    int setBulkFetchSize(int bulkFetchSize);

    int getBulkFetchSize();

    List<Pair<String, Integer>> getFieldFacet(String field);

    Map<String, Integer> getFacetQueries();

    Map<NodeRef, List<Pair<String, List<String>>>> getHighlighting();

    SpellCheckResult getSpellCheckResult();
}
