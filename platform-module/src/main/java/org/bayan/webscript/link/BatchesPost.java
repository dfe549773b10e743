package org.bayan.webscript.link;

import java.io.IOException;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.link.OpenName;
import org.bayan.statement.link.VisibleRecords;
import org.bayan.statement.link.batch.BatchTask;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/linking/batches}: looks for the names of a record, for one name, or for all names ({@code "everything": true}), in
 * all statements. Answers 202; the
 * work goes on after it.
 */
public class BatchesPost extends LinkWebScript {
    private final BatchDesk desk;
    private final VisibleRecords records;

    public BatchesPost(BatchDesk desk, VisibleRecords records, Json json, TransactionService transactionService) {
        super(json, transactionService);
        this.desk = desk;
        this.records = records;
    }

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        LinkBody body = new LinkBody(json().object(request));
        BatchView view = write(() -> desk.start(wanted(body)));
        json().write(response, Status.STATUS_ACCEPTED, view);
    }

    private BatchTask wanted(LinkBody body) {
        if (!body.flag("everything")) {
            return task(body, records);
        }
        if (body.has("authorityId") || body.has("name")) {
            throw LinkBody.wrong("bayan.linking.authorityOrName");
        }
        return BatchTask.relinkEverything();
    }

    static BatchTask task(LinkBody body, VisibleRecords records) {
        String authorityId = body.text("authorityId");
        String name = body.text("name");
        AuthorityKind kind = body.kind();
        if ((authorityId == null) == (name == null) || (name == null) != (kind == null)) {
            throw LinkBody.wrong("bayan.linking.authorityOrName");
        }
        if (authorityId != null) {
            return BatchTask.relinkAuthority(records.require(authorityId).id());
        }
        return BatchTask.relinkName(OpenName.of(kind, name).key(), kind.code());
    }
}
