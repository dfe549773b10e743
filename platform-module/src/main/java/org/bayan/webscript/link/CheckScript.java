package org.bayan.webscript.link;

import java.io.IOException;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.statement.link.LinkChecker;
import org.bayan.statement.link.archive.ArchiveReader;
import org.bayan.webscript.Json;
import org.bayan.webscript.authority.ListPage;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * {@code GET /bayan/linking/check}: whether associations, properties and evidence of every statement agree; {@code POST} makes
 * them agree. With {@code skipCount} and {@code maxItems} only a part of the archive is looked at.
 */
public class CheckScript extends LinkWebScript {
    private static final int MOST_SHOWN = 1000;

    private final ArchivistsOnly archivists;
    private final ArchiveReader archive;
    private final LinkChecker checker;
    private final boolean repair;

    public CheckScript(
            ArchivistsOnly archivists,
            ArchiveReader archive,
            LinkChecker checker,
            boolean repair,
            Json json,
            TransactionService transactionService) {
        super(json, transactionService);
        this.archivists = archivists;
        this.archive = archive;
        this.checker = checker;
        this.repair = repair;
    }

    /**
     * @param checked how many statements were looked at
     * @param wrong how many of them are, or were, wrong
     * @param repaired how many have been made right
     * @param items the first thousand that are, or were, wrong
     */
    record CheckView(int checked, int wrong, int repaired, List<FindingView> items) {}

    /** A statement and what is, or was, wrong with it. */
    record FindingView(String statementId, List<String> problems, boolean repaired) {}

    @Override
    void decide(WebScriptRequest request, WebScriptResponse response) throws IOException {
        archivists.require();
        List<NodeRef> all = read(archive::all);
        boolean part = request.getParameter("skipCount") != null || request.getParameter("maxItems") != null;
        if (part) {
            ListPage.Wanted wanted = ListPage.Wanted.of(request);
            int from = Math.min(wanted.skipCount(), all.size());
            all = all.subList(from, Math.min(from + wanted.maxItems(), all.size()));
        }
        List<LinkChecker.Finding> findings = checker.check(all, repair);
        json().write(
                        response,
                        Status.STATUS_OK,
                        new CheckView(
                                all.size(),
                                findings.size(),
                                (int) findings.stream()
                                        .filter(LinkChecker.Finding::repaired)
                                        .count(),
                                findings.stream()
                                        .limit(MOST_SHOWN)
                                        .map(CheckScript::view)
                                        .toList()));
    }

    private static FindingView view(LinkChecker.Finding finding) {
        return new FindingView(
                finding.statement().getId(),
                finding.problems().stream().map(Enum::name).toList(),
                finding.repaired());
    }
}
