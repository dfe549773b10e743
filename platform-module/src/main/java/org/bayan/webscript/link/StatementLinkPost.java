package org.bayan.webscript.link;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.link.LinkDecisions;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/statements/{id}/links/{linkId}}: a person's decision for one link. The body is
 * <code>{"decision": "accept"}</code>, {@code reject}, {@code choose} (with {@code authorityId}) or {@code undo}, with an
 * optional {@code reason}.
 */
public class StatementLinkPost extends LinkWebScript {
    private final StatementLocator locator;
    private final LinkDecisions decisions;
    private final LinkViews views;

    public StatementLinkPost(StatementLocator locator, LinkDecisions decisions, LinkViews views, Json json) {
        super(json);
        this.locator = locator;
        this.decisions = decisions;
        this.views = views;
    }

    /** What a person may decide. */
    private enum Decision {
        ACCEPT,
        REJECT,
        CHOOSE,
        UNDO;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
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
        NodeRef statement = locator.writable(request);
        LinkBody body = new LinkBody(json().object(request));
        String linkId = variable(request, "linkId");
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        String reason = body.text("reason");
        switch (Decision.of(body.required("decision"))) {
            case ACCEPT -> decisions.accept(statement, linkId, user, reason);
            case REJECT -> decisions.reject(statement, linkId, user, reason);
            case CHOOSE -> decisions.choose(statement, linkId, body.required("authorityId"), user, reason);
            case UNDO -> decisions.undo(statement, linkId, user);
        }
        json().write(response, Status.STATUS_OK, views.of(statement, null));
    }
}
