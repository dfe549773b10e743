package org.bayan.webscript;

import java.io.IOException;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** {@code GET /bayan/statements/{id}}: what is known of a statement, and why. */
public class StatementGet extends AbstractWebScript {
    private final StatementLocator locator;
    private final StatementViews views;
    private final Json json;

    public StatementGet(StatementLocator locator, StatementViews views, Json json) {
        this.locator = locator;
        this.views = views;
        this.json = json;
    }

    @Override
    public void execute(WebScriptRequest request, WebScriptResponse response) throws IOException {
        json.write(response, Status.STATUS_OK, views.of(locator.readable(request)));
    }
}
