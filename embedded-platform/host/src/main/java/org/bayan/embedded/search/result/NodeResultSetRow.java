package org.bayan.embedded.search.result;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.namespace.QName;

/** One hit as a row. There is one selector, the node, without a name. */
final class NodeResultSetRow implements ResultSetRow {
    private static final String SELECTOR = "";

    private final NodeResultSet results;
    private final NodeService nodes;
    private final int index;

    NodeResultSetRow(NodeResultSet results, NodeService nodes, int index) {
        this.results = results;
        this.nodes = nodes;
        this.index = index;
    }

    @Override
    public Map<String, Serializable> getValues() {
        Map<String, Serializable> values = new HashMap<>();
        nodes.getProperties(getNodeRef()).forEach((name, value) -> values.put(name.toString(), value));
        return values;
    }

    @Override
    public Serializable getValue(String columnName) {
        return getValues().get(columnName);
    }

    @Override
    public Serializable getValue(QName qname) {
        return nodes.getProperty(getNodeRef(), qname);
    }

    @Override
    public NodeRef getNodeRef() {
        return results.getNodeRef(index);
    }

    @Override
    public Map<String, NodeRef> getNodeRefs() {
        return Map.of(SELECTOR, getNodeRef());
    }

    @Override
    public NodeRef getNodeRef(String selectorName) {
        return getNodeRef();
    }

    @Override
    public float getScore() {
        return results.getScore(index);
    }

    @Override
    public Map<String, Float> getScores() {
        return Map.of(SELECTOR, getScore());
    }

    @Override
    public float getScore(String selectorName) {
        return getScore();
    }

    @Override
    public ResultSet getResultSet() {
        return results;
    }

    @Override
    public QName getQName() {
        return getChildAssocRef().getQName();
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public ChildAssociationRef getChildAssocRef() {
        return results.getChildAssocRef(index);
    }
}
