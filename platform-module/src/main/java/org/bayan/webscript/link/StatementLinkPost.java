package org.bayan.webscript.link;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.statement.evidence.LinkEvidence;
import org.bayan.statement.link.LinkDecisions;
import org.bayan.statement.link.OpenName;
import org.bayan.statement.link.batch.BatchTask;
import org.bayan.statement.link.batch.LinkBatches;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/statements/{id}/links/{linkId}}: a person's decision for one link. The body is
 * <code>{"decision": "accept"}</code>, {@code reject}, {@code choose} (with {@code authorityId}), {@code create} (with a
 * {@code record}) or {@code undo}, with an optional {@code reason}; with <code>"everywhere": true</code> it is applied to the
 * same name in all statements that the caller may change.
 */
public class StatementLinkPost extends LinkWebScript {
    private final StatementLocator locator;
    private final LinkDecisions decisions;
    private final NewRecords newRecords;
    private final LinkBatches batches;
    private final LinkViews views;

    public StatementLinkPost(
            StatementLocator locator,
            LinkDecisions decisions,
            NewRecords newRecords,
            LinkBatches batches,
            LinkViews views,
            Json json,
            TransactionService transactionService) {
        super(json, transactionService);
        this.locator = locator;
        this.decisions = decisions;
        this.newRecords = newRecords;
        this.batches = batches;
        this.views = views;
    }

    /** What a person may decide. */
    private enum Decision {
        ACCEPT,
        REJECT,
        CHOOSE,
        CREATE,
        UNDO;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Decision of(String code) {
            return Arrays.stream(values())
                    .filter(decision -> decision.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> LinkBody.wrong(
                            "bayan.linking.unknownCode",
                            "decision",
                            code,
                            Arrays.stream(values()).map(Decision::code).collect(Collectors.joining(", "))));
        }
    }

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        LinkBody body = new LinkBody(json().object(request));
        LinksView view = write(() -> {
            NodeRef statement = locator.writable(request);
            return views.of(statement, decide(statement, variable(request, "linkId"), body));
        });
        json().write(response, Status.STATUS_OK, view);
    }

    /** The id of the batch that does the same elsewhere; null if none was asked for. */
    private String decide(NodeRef statement, String linkId, LinkBody body) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        String reason = body.text("reason");
        LinkEvidence link = decisions.link(statement, linkId);
        Decision decision = Decision.of(body.required("decision"));
        boolean everywhere = body.flag("everywhere");
        if (everywhere && (decision == Decision.UNDO || link.name() == null)) {
            throw LinkBody.wrong("bayan.linking.notEverywhere");
        }
        String authorityId = null;
        switch (decision) {
            case ACCEPT -> authorityId = decisions.accept(statement, linkId, user, reason);
            case REJECT -> decisions.reject(statement, linkId, user, reason);
            case CHOOSE ->
                authorityId = decisions.choose(statement, linkId, body.required("authorityId"), user, reason);
            case CREATE -> {
                authorityId = newRecords.create(statement, link, body.json().path("record"));
                decisions.create(statement, linkId, authorityId, user, reason);
            }
            case UNDO -> decisions.undo(statement, linkId, user);
        }
        return everywhere
                ? batches.start(task(OpenName.of(link), authorityId, reason), user)
                        .id()
                : null;
    }

    private static BatchTask task(OpenName name, String authorityId, String reason) {
        BatchTask.Kind kind = authorityId == null ? BatchTask.Kind.REJECT : BatchTask.Kind.LINK;
        return new BatchTask(kind, authorityId, name.key(), name.kind().code(), reason, null);
    }
}
