package org.bayan.webscript.search;

import java.io.IOException;
import org.bayan.search.IndexUnavailable;
import org.bayan.search.SearchPage;
import org.bayan.search.StatementQuery;
import org.bayan.search.StatementSearch;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/search}: statements by words and by exact values, a page at a time, with facets and highlights. */
public class SearchGet extends BayanWebScript {
    private final SearchRequests requests;
    private final StatementSearch search;
    private final SearchViews views;

    public SearchGet(SearchRequests requests, StatementSearch search, SearchViews views, Json json) {
        super(json);
        this.requests = requests;
        this.search = search;
        this.views = views;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        StatementQuery query = requests.read(request);
        json().write(response, Status.STATUS_OK, views.of(query, find(query)));
    }

    private SearchPage find(StatementQuery query) {
        try {
            return search.find(query);
        } catch (IndexUnavailable e) {
            throw new Refusal(Status.STATUS_SERVICE_UNAVAILABLE, Messages.text("bayan.search.noIndex"), e);
        }
    }
}
