package org.bayan.webscript.authority;

import com.fasterxml.jackson.databind.JsonNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.merge.AuthorityMerge;
import org.bayan.webscript.Json;

/** {@code POST /bayan/authorities/{authorityId}/merge}: replaces a record by the one that the body names: <code>{"into": "id", "reason": "..."}</code>. */
public class AuthorityMergePost extends AuthorityActionPost {
    private final AuthorityMerge merge;
    private final AuthorityViews views;

    public AuthorityMergePost(
            Json json, TransactionService transactionService, AuthorityMerge merge, AuthorityViews views) {
        super(json, transactionService, views);
        this.merge = merge;
        this.views = views;
    }

    @Override
    void act(NodeRef record, JsonNode body) {
        merge.merge(record, views.find(text(body, "into")), text(body, "reason"));
    }
}
