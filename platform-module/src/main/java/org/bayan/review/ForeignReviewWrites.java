package org.bayan.review;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Puts back, at the end of a transaction, what anything but a review wrote into the review's properties. Not at once: ACS may not
 * yet have finished writing when it tells of it.
 */
public class ForeignReviewWrites {
    private static final String FOUND = ForeignReviewWrites.class.getName() + ".found";

    private final ReviewProperties properties;

    public ForeignReviewWrites(ReviewProperties properties) {
        this.properties = properties;
    }

    /**
     * @param before the statement's properties as they were; only the first report of a transaction counts
     */
    void found(NodeRef statement, Map<QName, Serializable> before) {
        Map<NodeRef, Map<QName, Serializable>> found = AlfrescoTransactionSupport.getResource(FOUND);
        if (found == null) {
            found = new LinkedHashMap<>();
            AlfrescoTransactionSupport.bindResource(FOUND, found);
            AlfrescoTransactionSupport.bindListener(new Listener(properties, found));
        }
        found.putIfAbsent(statement, before);
    }

    /** A review has written, in the same transaction: that stands. */
    void forget(NodeRef statement) {
        Map<NodeRef, Map<QName, Serializable>> found = AlfrescoTransactionSupport.getResource(FOUND);
        if (found != null) {
            found.remove(statement);
        }
    }

    /** One for each transaction, whose map is its identity. */
    private static final class Listener extends TransactionListenerAdapter {
        private final ReviewProperties properties;
        private final Map<NodeRef, Map<QName, Serializable>> found;

        Listener(ReviewProperties properties, Map<NodeRef, Map<QName, Serializable>> found) {
            this.properties = properties;
            this.found = found;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            AuthenticationUtil.runAsSystem(() -> {
                Map.copyOf(found).forEach(properties::restore);
                return null;
            });
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener listener && listener.found == found;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(found);
        }
    }
}
