package org.bayan.webscript.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.evidence.EvidenceStore;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/statements/{id}/text}: the plain text of a statement, to which all offsets of its evidence refer. */
public class StatementTextGet extends BayanWebScript {
    private final StatementLocator locator;
    private final EvidenceStore evidenceStore;

    public StatementTextGet(StatementLocator locator, EvidenceStore evidenceStore, Json json) {
        super(json);
        this.locator = locator;
        this.evidenceStore = evidenceStore;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        NodeRef nodeRef = locator.readable(request);
        String text = evidenceStore
                .text(nodeRef)
                .orElseThrow(() -> new Refusal(
                        Status.STATUS_NOT_FOUND, Messages.text("bayan.webscript.noTextYet", nodeRef.getId())));
        json().write(
                        response,
                        Status.STATUS_OK,
                        new TextView(text, evidenceStore.read(nodeRef).textSha256()));
    }

    /**
     * @param text what the document says
     * @param textHash SHA-256 of the text in UTF-8, lower-case hexadecimal, as the evidence holds it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TextView(String text, String textHash) {}
}
