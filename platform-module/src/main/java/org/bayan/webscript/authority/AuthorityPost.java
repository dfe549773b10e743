package org.bayan.webscript.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /bayan/authorities/{authorityId}}: changes what the body names. */
public class AuthorityPost extends AuthorityWebScript {
    private final AuthorityRecords records;
    private final AuthorityViews views;

    public AuthorityPost(
            Json json, TransactionService transactionService, AuthorityRecords records, AuthorityViews views) {
        super(json, transactionService);
        this.records = records;
        this.views = views;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode body = json().object(request);
        NodeRef changed = write(() -> {
            NodeRef record = views.ofPath(pathVariable(request, "authorityId"));
            records.update(record, AuthorityBody.changed(records.read(record), body));
            return record;
        });
        json().write(response, Status.STATUS_OK, read(() -> views.of(changed)));
    }
}
