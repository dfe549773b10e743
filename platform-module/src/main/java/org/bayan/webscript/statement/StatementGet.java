package org.bayan.webscript.statement;

import java.io.IOException;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.Json;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/statements/{id}}: what is known of a statement, and why. */
public class StatementGet extends BayanWebScript {
    private final StatementLocator locator;
    private final StatementViews views;

    public StatementGet(StatementLocator locator, StatementViews views, Json json) {
        super(json);
        this.locator = locator;
        this.views = views;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        json().write(response, Status.STATUS_OK, views.of(locator.readable(request)));
    }
}
