package org.alfresco.service.cmr.search;

/** Whether a query may run on an index that lags. */
public enum QueryConsistency {
    EVENTUAL,
    TRANSACTIONAL,
    DEFAULT,
    TRANSACTIONAL_IF_POSSIBLE,
    HYBRID;
}
