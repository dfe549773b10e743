package org.bayan.webscript.authority;

import com.fasterxml.jackson.databind.JsonNode;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.merge.AuthorityMerge;
import org.bayan.webscript.Json;

/** {@code POST /bayan/authorities/{authorityId}/unmerge}: undoes a merge: <code>{"reason": "..."}</code>. */
public class AuthorityUnmergePost extends AuthorityActionPost {
    private final AuthorityMerge merge;

    public AuthorityUnmergePost(
            Json json, TransactionService transactionService, AuthorityMerge merge, AuthorityViews views) {
        super(json, transactionService, views);
        this.merge = merge;
    }

    @Override
    void act(NodeRef record, JsonNode body) {
        merge.undo(record, text(body, "reason"));
    }
}
