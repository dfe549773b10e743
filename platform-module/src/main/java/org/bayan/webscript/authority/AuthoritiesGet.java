package org.bayan.webscript.authority;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.authority.index.AuthoritySearch;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/authorities}: searches names as the caller types, or lists records in the order of their names. */
public class AuthoritiesGet extends AuthorityWebScript {
    /** A server that has just started loads the names first; a caller waits that long for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AuthorityIndex index;
    private final AuthoritySearch search;

    public AuthoritiesGet(
            Json json, TransactionService transactionService, AuthorityIndex index, AuthoritySearch search) {
        super(json, transactionService);
        this.index = index;
        this.search = search;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String text = parameter(request, "q");
        Set<AuthorityKind> kinds = kinds(parameter(request, "kind"));
        Set<AuthorityStatus> statuses = statuses(parameter(request, "status"));
        ListPage.Wanted wanted = ListPage.Wanted.of(request);
        if (!index.awaitReady(PATIENCE)) {
            throw new Refusal(Status.STATUS_SERVICE_UNAVAILABLE, Messages.text("bayan.authority.notYetLoaded"));
        }
        ListPage<AuthorityBrief> page = read(() -> wanted.of(search.readable(text, kinds, statuses)
                .map(found -> AuthorityBrief.of(found.entry(), found.matched()))
                .iterator()));
        json().write(response, Status.STATUS_OK, page);
    }

    private static String parameter(WebScriptRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static Set<AuthorityKind> kinds(String code) {
        return code.isEmpty()
                ? EnumSet.allOf(AuthorityKind.class)
                : EnumSet.of(AuthorityKind.ofCode(code)
                        .orElseThrow(() -> new AuthorityRefused(Reason.WRONG, "bayan.authority.noKind")));
    }

    /** Deprecated records are listed only for those who ask for them. */
    private static Set<AuthorityStatus> statuses(String code) {
        return code.isEmpty()
                ? EnumSet.complementOf(EnumSet.of(AuthorityStatus.DEPRECATED))
                : EnumSet.of(AuthorityStatus.ofCode(code)
                        .orElseThrow(() -> new AuthorityRefused(Reason.WRONG, "bayan.authority.unknownStatus", code)));
    }
}
