package org.bayan.review;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.statement.TransactionGathering;

/**
 * Puts back, at the end of a transaction, what anything but a review wrote into the review's properties. Not at once: ACS may not
 * yet have finished writing when it tells of it.
 */
public class ForeignReviewWrites {
    private final ReviewProperties properties;
    private final TransactionGathering<Map<NodeRef, Map<QName, Serializable>>> found =
            TransactionGathering.beforeCommit(LinkedHashMap::new, this::restore);

    public ForeignReviewWrites(ReviewProperties properties) {
        this.properties = properties;
    }

    /**
     * @param before the statement's properties as they were; only the first report of a transaction counts
     */
    void found(NodeRef statement, Map<QName, Serializable> before) {
        found.open().putIfAbsent(statement, before);
    }

    /** A review has written, in the same transaction: that stands. */
    void forget(NodeRef statement) {
        found.current().ifPresent(written -> written.remove(statement));
    }

    private void restore(Map<NodeRef, Map<QName, Serializable>> written) {
        AuthenticationUtil.runAsSystem(() -> {
            Map.copyOf(written).forEach(properties::restore);
            return null;
        });
    }
}
