package org.bayan.webscript.routing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.routing.DryRun;
import org.bayan.routing.rule.RoutingRules;
import org.bayan.search.StatementQuery;
import org.bayan.search.StatementSearch;
import org.bayan.settings.SettingsRefused;
import org.bayan.settings.SettingsText;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.CsvAnswer;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code POST /bayan/routing/dry-run} with the text of rules as body, {@code GET} for those in force: what they would have done to
 * the newest statements that the caller may read. With {@code format=csv} as a table.
 */
public class DryRunScript extends BayanWebScript {
    private static final int MOST = 500;
    private static final String CSV = "csv";
    private static final List<String> HEADER = List.of("id", "name", "title", "outcome", "rule", "line", "to");

    private final DryRun dryRun;
    private final StatementSearch search;
    private final NodeService nodeService;
    private final boolean withText;

    /**
     * @param withText whether the rules come with the request
     */
    public DryRunScript(DryRun dryRun, StatementSearch search, NodeService nodeService, boolean withText, Json json) {
        super(json);
        this.dryRun = dryRun;
        this.search = search;
        this.nodeService = nodeService;
        this.withText = withText;
    }

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        RoutingRules rules = withText ? rules(request) : dryRun.inForce();
        StatementQuery newest = new StatementQuery(
                Optional.empty(), List.of(), Optional.empty(), false, 0, most(request), Set.of(), false);
        List<RoutedView> items = dryRun.of(search.find(newest).nodes(), rules).stream()
                .map(this::view)
                .toList();
        if (CSV.equals(request.getFormat())) {
            CsvAnswer.write(response, "dry-run.csv", false, rows(items));
        } else {
            json().write(response, Status.STATUS_OK, RoutedList.of(items, rules));
        }
    }

    private RoutingRules rules(WebScriptRequest request) throws IOException {
        byte[] body;
        try (InputStream in = request.getContent().getInputStream()) {
            body = in.readNBytes(Json.MAX_BODY + 1);
        }
        if (body.length > Json.MAX_BODY) {
            throw new Refusal(
                    Status.STATUS_REQUEST_ENTITY_TOO_LARGE,
                    Messages.text("bayan.webscript.bodyTooLarge", Json.MAX_BODY));
        }
        try {
            return dryRun.read(SettingsText.decode(body), I18NUtil.getLocale());
        } catch (SettingsRefused e) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, e.getMessage(), e);
        }
    }

    private static int most(WebScriptRequest request) {
        String text = request.getParameter("maxItems");
        if (text == null || text.isBlank()) {
            return MOST;
        }
        try {
            int most = Integer.parseInt(text.strip());
            if (most >= 1 && most <= MOST) {
                return most;
            }
        } catch (NumberFormatException e) {
            // Told below, as a number that is out of range is.
        }
        throw new Refusal(
                Status.STATUS_BAD_REQUEST,
                Messages.text("bayan.search.notANumber", "maxItems", text, "1", Integer.toString(MOST)));
    }

    private RoutedView view(DryRun.Trial trial) {
        NodeRef statement = trial.statement();
        String name = (String) nodeService.getProperty(statement, ContentModel.PROP_NAME);
        Object title = nodeService.getProperty(statement, ContentModel.PROP_TITLE);
        String shown = title == null ? null : title.toString();
        return trial.pending()
                ? RoutedView.without(statement.getId(), name, shown, RoutedView.PENDING, null)
                : RoutedView.of(statement.getId(), name, shown, trial.routed());
    }

    private static List<List<String>> rows(List<RoutedView> items) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (RoutedView item : items) {
            rows.add(List.of(
                    item.id(),
                    text(item.name()),
                    text(item.title()),
                    item.outcome(),
                    text(item.rule()),
                    text(item.line()),
                    text(item.to())));
        }
        return rows;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
