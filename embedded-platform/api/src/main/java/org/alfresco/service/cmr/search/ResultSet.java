package org.alfresco.service.cmr.search;

/** The rows of a search. */
public interface ResultSet extends ResultSetSPI<ResultSetRow, ResultSetMetaData> {}
