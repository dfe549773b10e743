package org.bayan.webscript.review;

import java.io.IOException;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.review.trail.TrailEntry;
import org.bayan.review.trail.TrailStore;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.bayan.webscript.statement.StatementLocator;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/statements/{id}/history}: all that became of values, links and review; with {@code format=csv} as a table. */
public class StatementHistoryGet extends BayanWebScript {
    private static final String CSV = "csv";

    private final StatementLocator locator;
    private final TrailStore trail;
    private final VisibleTrail visible;

    public StatementHistoryGet(StatementLocator locator, TrailStore trail, VisibleTrail visible, Json json) {
        super(json);
        this.locator = locator;
        this.trail = trail;
        this.visible = visible;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        NodeRef statement = locator.readable(request);
        List<TrailEntry> entries = visible.of(trail.of(statement.getId()));
        if (CSV.equals(request.getFormat())) {
            TrailCsv.write(response, statement.getId(), entries);
        } else {
            json().write(response, Status.STATUS_OK, new Items(entries));
        }
    }

    /**
     * @param items the oldest first
     */
    record Items(List<TrailEntry> items) {}
}
