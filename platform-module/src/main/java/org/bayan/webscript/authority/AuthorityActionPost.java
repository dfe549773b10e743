package org.bayan.webscript.authority;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Does something to a record, with a reason for its history, and answers with the record as it is then. */
abstract class AuthorityActionPost extends AuthorityWebScript {
    private final AuthorityViews views;

    AuthorityActionPost(Json json, TransactionService transactionService, AuthorityViews views) {
        super(json, transactionService);
        this.views = views;
    }

    @Override
    final void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        JsonNode body = json().object(request);
        NodeRef record = write(() -> {
            NodeRef found = views.ofPath(pathVariable(request, "authorityId"));
            act(found, body);
            return found;
        });
        json().write(response, Status.STATUS_OK, read(() -> views.of(record)));
    }

    /**
     * @throws AuthorityRefused if it cannot be done
     */
    abstract void act(NodeRef record, JsonNode body);

    static String text(JsonNode body, String key) {
        JsonNode value = body.get(key);
        if (value == null || !value.isTextual() || value.textValue().isBlank()) {
            throw new AuthorityRefused(Reason.WRONG, "bayan.authority.keyNeeded", key);
        }
        return value.textValue().strip();
    }
}
