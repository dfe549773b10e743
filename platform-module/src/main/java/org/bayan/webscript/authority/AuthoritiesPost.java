package org.bayan.webscript.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.authority.record.History;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code POST /bayan/authorities}: makes a record. */
public class AuthoritiesPost extends AuthorityWebScript {
    private final AuthorityRecords records;
    private final AuthorityViews views;

    public AuthoritiesPost(
            Json json, TransactionService transactionService, AuthorityRecords records, AuthorityViews views) {
        super(json, transactionService);
        this.records = records;
        this.views = views;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode body = json().object(request);
        AuthorityDescription description = AuthorityBody.fresh(body);
        NodeRef record = write(() -> records.create(description, History.CREATED));
        json().write(response, Status.STATUS_CREATED, read(() -> views.of(record)));
    }
}
