package org.alfresco.repo.node.archive;

import org.alfresco.query.PagingRequest;
import org.alfresco.service.cmr.repository.NodeRef;

/** The question which deleted nodes to list. */
public class ArchivedNodesCannedQueryBuilder {
    private final Builder parts;

    public ArchivedNodesCannedQueryBuilder(Builder builder) {
        this.parts = builder;
    }

    public NodeRef getArchiveRootNodeRef() {
        return parts.archiveRootNodeRef;
    }

    public PagingRequest getPagingRequest() {
        return parts.pagingRequest;
    }

    public String getFilter() {
        return parts.filter;
    }

    public boolean getSortOrderAscending() {
        return parts.sortOrderAscending;
    }

    /** Collects the parts of the question. */
    public static class Builder {
        private final NodeRef archiveRootNodeRef;
        private final PagingRequest pagingRequest;
        private String filter;
        private boolean sortOrderAscending;

        public Builder(NodeRef archiveRootNodeRef, PagingRequest pagingRequest) {
            this.archiveRootNodeRef = archiveRootNodeRef;
            this.pagingRequest = pagingRequest;
        }

        public Builder filter(String filter) {
            this.filter = filter;
            return this;
        }

        public Builder sortOrderAscending(boolean sortOrderAscending) {
            this.sortOrderAscending = sortOrderAscending;
            return this;
        }

        public ArchivedNodesCannedQueryBuilder build() {
            return new ArchivedNodesCannedQueryBuilder(this);
        }
    }
}
