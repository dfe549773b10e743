package org.alfresco.repo.node.archive;

import org.alfresco.query.PagingRequest;
import org.alfresco.service.cmr.repository.NodeRef;

/** The question which deleted nodes to list. */
public class ArchivedNodesCannedQueryBuilder {
    public ArchivedNodesCannedQueryBuilder(Builder builder) {
        // TODO
    }

    public NodeRef getArchiveRootNodeRef() {
        throw new UnsupportedOperationException("TODO");
    }

    public PagingRequest getPagingRequest() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getFilter() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean isFilterIgnoreCase() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean getSortOrderAscending() {
        throw new UnsupportedOperationException("TODO");
    }

    /** Collects the parts of the question. */
    public static class Builder {
        public Builder(NodeRef archiveRootNodeRef, PagingRequest pagingRequest) {
            // TODO
        }

        public Builder filter(String filter) {
            throw new UnsupportedOperationException("TODO");
        }

        public Builder sortOrderAscending(boolean sortOrderAscending) {
            throw new UnsupportedOperationException("TODO");
        }

        public ArchivedNodesCannedQueryBuilder build() {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
