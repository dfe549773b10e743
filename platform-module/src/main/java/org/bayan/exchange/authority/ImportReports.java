package org.bayan.exchange.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.exchange.csv.CsvLine;
import org.bayan.exchange.csv.CsvLines;
import org.bayan.exchange.csv.CsvWriter;
import org.bayan.exchange.csv.SpreadsheetCells;

/**
 * The report of an import: a CSV beside its file that names every line which was new, changed or wrong. It grows with each step,
 * in the step's own transaction, so that it is whole after a crash.
 */
public class ImportReports {
    static final String SUFFIX = ".report.csv";

    private static final String WRITING = ImportReports.class.getName() + ".writing";
    private static final List<String> TITLES = List.of("line", "id", "outcome", "reason");
    private static final char MARK = '\uFEFF';

    private final NodeService nodeService;
    private final ContentService contentService;

    public ImportReports(NodeService nodeService, ContentService contentService) {
        this.nodeService = nodeService;
        this.contentService = contentService;
    }

    /** Whether a report is being written in the current transaction, so that it is not taken for a file to be imported. */
    static boolean isWriting() {
        return AlfrescoTransactionSupport.getResource(WRITING) != null;
    }

    /** Begins a report anew. */
    void begin(NodeRef file) {
        write(file, MARK + csv(List.of(TITLES)));
    }

    /** Adds the lines that are not unchanged. */
    void add(NodeRef file, List<ReportLine> lines) {
        List<List<String>> rows = lines.stream()
                .filter(line -> line.outcome() != ImportOutcome.UNCHANGED)
                .map(line -> List.of(
                        Integer.toString(line.line()), line.id(), line.outcome().code(), line.reason()))
                .toList();
        if (!rows.isEmpty()) {
            write(file, text(file).orElseGet(() -> MARK + csv(List.of(TITLES))) + csv(rows));
        }
    }

    /** Lines of a report in their order, at most so many: the wrong ones before all others, since something must be done about them. */
    public List<ReportLine> lines(NodeRef file, int limit) {
        List<ReportLine> wrong = new ArrayList<>();
        List<ReportLine> others = new ArrayList<>();
        for (ReportLine line : lines(file)) {
            List<ReportLine> kept = line.outcome() == ImportOutcome.WRONG ? wrong : others;
            if (kept.size() < limit) {
                kept.add(line);
            }
        }
        others.stream().limit(limit - wrong.size()).forEach(wrong::add);
        wrong.sort(Comparator.comparingInt(ReportLine::line));
        return wrong;
    }

    /** All lines of a report. */
    public List<ReportLine> lines(NodeRef file) {
        List<ReportLine> lines = new ArrayList<>();
        Iterator<CsvLine> rows = new CsvLines(text(file).orElse(""), ',');
        while (rows.hasNext()) {
            CsvLine row = rows.next();
            if (row.cells().size() == TITLES.size() && !row.cells().get(0).endsWith(TITLES.get(0))) {
                lines.add(line(row.cells()));
            }
        }
        return lines;
    }

    private static ReportLine line(List<String> cells) {
        ImportOutcome outcome = List.of(ImportOutcome.values()).stream()
                .filter(one -> one.code().equals(cells.get(2)))
                .findFirst()
                .orElse(ImportOutcome.WRONG);
        return new ReportLine(
                Integer.parseInt(cells.get(0)),
                SpreadsheetCells.original(cells.get(1)),
                outcome,
                SpreadsheetCells.original(cells.get(3)));
    }

    private Optional<String> text(NodeRef file) {
        NodeRef report = existing(file);
        ContentReader reader = report == null ? null : contentService.getReader(report, ContentModel.PROP_CONTENT);
        return reader == null || !reader.exists() ? Optional.empty() : Optional.of(reader.getContentString());
    }

    private void write(NodeRef file, String text) {
        AlfrescoTransactionSupport.bindResource(WRITING, Boolean.TRUE);
        NodeRef report = existing(file);
        ContentWriter writer =
                contentService.getWriter(report == null ? create(file) : report, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/csv");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    private NodeRef existing(NodeRef file) {
        return nodeService.getChildByName(folder(file), ContentModel.ASSOC_CONTAINS, name(file));
    }

    private NodeRef create(NodeRef file) {
        String name = name(file);
        return nodeService
                .createNode(
                        folder(file),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
    }

    private NodeRef folder(NodeRef file) {
        return nodeService.getPrimaryParent(file).getParentRef();
    }

    private String name(NodeRef file) {
        return nodeService.getProperty(file, ContentModel.PROP_NAME) + SUFFIX;
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        CsvWriter writer = new CsvWriter(out);
        try {
            for (List<String> row : rows) {
                writer.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
