package org.alfresco.service.cmr.search;

/** The kind of a result's column. */
public enum ResultSetType {
    NODE_REF,
    COLUMN_AND_NODE_REF;
}
