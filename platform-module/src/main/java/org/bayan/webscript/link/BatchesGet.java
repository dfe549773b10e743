package org.bayan.webscript.link;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/linking/batches}: the batches that the caller may see, the newest first. */
public class BatchesGet extends LinkWebScript {
    private final BatchDesk desk;

    public BatchesGet(BatchDesk desk, Json json, TransactionService transactionService) {
        super(json, transactionService);
        this.desk = desk;
    }

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        List<BatchView> items = read(desk::list);
        json().write(response, Status.STATUS_OK, Map.of("items", items));
    }
}
