package org.bayan.webscript.link;

import java.io.IOException;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code /bayan/linking/batches/{batchId}}: shows, stops or undoes one batch, as the bean says. */
public class BatchScript extends LinkWebScript {
    private final BatchDesk desk;
    private final BatchDesk.Act act;

    public BatchScript(BatchDesk desk, BatchDesk.Act act, Json json, TransactionService transactionService) {
        super(json, transactionService);
        this.desk = desk;
        this.act = act;
    }

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        BatchView view = write(() -> desk.act(variable(request, "batchId"), act));
        json().write(response, Status.STATUS_OK, view);
    }
}
