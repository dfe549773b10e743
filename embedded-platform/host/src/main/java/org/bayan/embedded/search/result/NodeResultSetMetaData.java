package org.bayan.embedded.search.result;

import org.alfresco.service.cmr.search.LimitBy;
import org.alfresco.service.cmr.search.PermissionEvaluationMode;
import org.alfresco.service.cmr.search.ResultSetColumn;
import org.alfresco.service.cmr.search.ResultSetMetaData;
import org.alfresco.service.cmr.search.ResultSetSelector;
import org.alfresco.service.cmr.search.ResultSetType;
import org.alfresco.service.cmr.search.SearchParameters;

/** Says of a result that it consists of nodes, all of which the asking user may read. */
public record NodeResultSetMetaData(SearchParameters parameters, LimitBy limitedBy) implements ResultSetMetaData {

    @Override
    public LimitBy getLimitedBy() {
        return limitedBy;
    }

    @Override
    public PermissionEvaluationMode getPermissionEvaluationMode() {
        return PermissionEvaluationMode.EAGER;
    }

    @Override
    public SearchParameters getSearchParameters() {
        return parameters;
    }

    @Override
    public ResultSetType getResultSetType() {
        return ResultSetType.NODE_REF;
    }

    @Override
    public ResultSetSelector[] getSelectors() {
        return new ResultSetSelector[0];
    }

    @Override
    public ResultSetColumn[] getColumns() {
        return new ResultSetColumn[0];
    }

    @Override
    public String[] getSelectorNames() {
        return new String[0];
    }

    @Override
    public String[] getColumnNames() {
        return new String[0];
    }

    @Override
    public ResultSetSelector getSelector(String name) {
        return null;
    }

    @Override
    public ResultSetColumn getColumn(String name) {
        return null;
    }
}
