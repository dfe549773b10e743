package org.bayan.webscript.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.link.archive.WorkList;
import org.bayan.webscript.Json;
import org.bayan.webscript.authority.ListPage;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/suggestions}: the names that wait for a decision, those first of which one decision settles the most. */
public class SuggestionsGet extends LinkWebScript {
    private final WorkList workList;
    private final LinkViews views;

    public SuggestionsGet(WorkList workList, LinkViews views, Json json, TransactionService transactionService) {
        super(json, transactionService);
        this.workList = workList;
        this.views = views;
    }

    /**
     * A name of the work list.
     *
     * @param state suggested or unknown
     * @param statements how many statements of the caller one decision settles
     * @param atLeast whether there may be more of them
     */
    record SuggestionView(
            String name,
            String kind,
            String state,
            int statements,
            boolean atLeast,
            List<LinksView.CandidateView> candidates,
            ExampleView example) {}

    /** Where the name stands, for a decision with {@code everywhere}. */
    record ExampleView(String statementId, String linkId, LinksView.Context context) {}

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        ListPage.Wanted wanted = ListPage.Wanted.of(request);
        String kindCode = request.getParameter("kind");
        AuthorityKind kind = kindCode == null || kindCode.isBlank() ? null : LinkBody.kind("kind", kindCode);
        ListPage<SuggestionView> page = read(() -> {
            // One more than the page tells whether there are more.
            List<WorkList.Entry> first = workList.first(kind, wanted.skipCount() + wanted.maxItems() + 1);
            List<SuggestionView> shown = new ArrayList<>();
            int end = Math.min(first.size(), wanted.skipCount() + wanted.maxItems());
            for (int i = Math.min(wanted.skipCount(), end); i < end; i++) {
                view(first.get(i)).ifPresent(shown::add);
            }
            return new ListPage<>(shown, wanted.skipCount(), wanted.maxItems(), first.size() > end);
        });
        json().write(response, Status.STATUS_OK, page);
    }

    /** Empty if none of the examples has the name open any more, or not for the caller's eyes. */
    private Optional<SuggestionView> view(WorkList.Entry entry) {
        for (NodeRef statement : entry.examples()) {
            Optional<LinksView.LinkView> link = views.open(statement, entry.name());
            if (link.isPresent()) {
                LinksView.LinkView seen = link.get();
                LinksView.Context context = seen.mentions().stream()
                        .map(LinksView.MentionView::context)
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(null);
                return Optional.of(new SuggestionView(
                        seen.name(),
                        seen.kind(),
                        seen.state(),
                        entry.statements(),
                        entry.atLeast(),
                        seen.candidates(),
                        new ExampleView(statement.getId(), seen.linkId(), context)));
            }
        }
        return Optional.empty();
    }
}
