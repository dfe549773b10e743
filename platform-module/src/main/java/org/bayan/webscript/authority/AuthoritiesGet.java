package org.bayan.webscript.authority;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.index.AuthoritySearch;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/authorities}: searches names as the caller types, or lists records in the order of their names. */
public class AuthoritiesGet extends AuthorityWebScript {
    private final LoadedIndex loadedIndex;
    private final AuthoritySearch search;

    public AuthoritiesGet(
            Json json, TransactionService transactionService, LoadedIndex loadedIndex, AuthoritySearch search) {
        super(json, transactionService);
        this.loadedIndex = loadedIndex;
        this.search = search;
    }

    @Override
    void respond(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String id = parameter(request, "id");
        if (!id.isEmpty()) {
            respond(id, response);
            return;
        }
        String text = parameter(request, "q");
        Set<AuthorityKind> kinds = kinds(parameter(request, "kind"));
        Set<AuthorityStatus> statuses = statuses(parameter(request, "status"));
        ListPage.Wanted wanted = ListPage.Wanted.of(request);
        loadedIndex.require();
        ListPage<AuthorityBrief> page = read(() -> wanted.of(search.readable(text, kinds, statuses)
                .map(found -> AuthorityBrief.of(found.entry(), found.matched()))
                .iterator()));
        json().write(response, Status.STATUS_OK, page);
    }

    /** The record of an id that may hold what no path can; none or one. */
    private void respond(String id, WebScriptResponse response) throws IOException {
        List<AuthorityBrief> found =
                read(() -> search.readable(id).map(AuthorityBrief::of).stream().toList());
        json().write(response, Status.STATUS_OK, new ListPage<>(found, 0, 1, false));
    }

    private static String parameter(WebScriptRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static Set<AuthorityKind> kinds(String code) {
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
