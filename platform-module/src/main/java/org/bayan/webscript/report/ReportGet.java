package org.bayan.webscript.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.bayan.extraction.Field;
import org.bayan.report.Report;
import org.bayan.report.Reports;
import org.bayan.webscript.BayanWebScript;
import org.bayan.webscript.CsvAnswer;
import org.bayan.webscript.Json;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.bayan.webscript.search.FacetLabels;
import org.bayan.webscript.search.WrittenDay;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code GET /bayan/reports/{name}}: how many statements there are by state, year, issuer and so on, of those that the caller may
 * read; with {@code from}, {@code to} and {@code folder} of some of them, with {@code format=csv} as a table.
 */
public class ReportGet extends BayanWebScript {
    private static final String CSV = "csv";
    private static final Set<String> FORMATS = Set.of("json", CSV);

    private final Reports reports;
    private final FacetLabels labels;
    private final NodeService nodeService;

    public ReportGet(Reports reports, FacetLabels labels, NodeService nodeService, Json json) {
        super(json);
        this.reports = reports;
        this.labels = labels;
        this.nodeService = nodeService;
    }

    /**
     * @param statements how many were counted
     */
    record View(String report, int statements, List<CountView> items) {}

    /**
     * @param value as stored; empty for statements without one
     * @param label in the caller's language
     * @param search parameter and value that a search finds these statements with; absent where there is no such search
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountView(String value, String label, int count, Map<String, String> search) {}

    @Override
    protected void answer(WebScriptRequest request, WebScriptResponse response) throws IOException {
        String name = request.getServiceMatch().getTemplateVars().get("name");
        Report report = Report.ofKey(name)
                .orElseThrow(() ->
                        new Refusal(Status.STATUS_NOT_FOUND, Messages.text("bayan.report.unknown", name, names())));
        String format = request.getParameter("format");
        if (format != null && !FORMATS.contains(format)) {
            throw refusal("bayan.report.unknownFormat", format);
        }
        Reports.Result result = reports.count(report, scope(request));
        List<CountView> items =
                result.counts().stream().map(count -> view(report, count)).toList();
        if (CSV.equals(request.getFormat())) {
            boolean marked = Boolean.parseBoolean(request.getParameter("bom"));
            CsvAnswer.write(response, "report-" + report.key() + ".csv", marked, rows(report, items));
        } else {
            json().write(response, Status.STATUS_OK, new View(report.key(), result.statements(), items));
        }
    }

    private static String names() {
        return Arrays.stream(Report.values()).map(Report::key).collect(Collectors.joining(", "));
    }

    private Reports.Scope scope(WebScriptRequest request) {
        LocalDate from = WrittenDay.first(request, "from").orElse(null);
        LocalDate to = WrittenDay.last(request, "to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw refusal("bayan.search.datesReversed", from, to);
        }
        return new Reports.Scope(from, to, folder(request.getParameter("folder")));
    }

    private NodeRef folder(String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        NodeRef folder = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.strip());
        if (!nodeService.exists(folder)) {
            throw refusal("bayan.search.noFolder", id.strip());
        }
        return folder;
    }

    private static Refusal refusal(String key, Object... values) {
        return new Refusal(Status.STATUS_BAD_REQUEST, Messages.text(key, values));
    }

    private CountView view(Report report, Reports.Count count) {
        if (count.value().equals(Reports.NONE)) {
            String label = Messages.text("bayan.report." + report.key() + ".none");
            return new CountView(
                    "",
                    label,
                    count.statements(),
                    report.missing()
                            .map(Field::key)
                            .map(key -> Map.of("missing", key))
                            .orElse(null));
        }
        return new CountView(
                count.value(),
                labels.of(report.field(), count.value()).orElse(count.value()),
                count.statements(),
                Map.of(report.field().key(), count.value()));
    }

    private static List<List<String>> rows(Report report, List<CountView> items) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Messages.text("bayan.report." + report.key()), Messages.text("bayan.report.statements")));
        items.forEach(item -> rows.add(List.of(item.label(), Integer.toString(item.count()))));
        return rows;
    }
}
