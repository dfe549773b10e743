package org.bayan.webscript.authority;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.exchange.authority.ImportFiles;
import org.bayan.exchange.authority.ImportReports;
import org.bayan.exchange.authority.ImportStatus;
import org.bayan.exchange.authority.ReportLine;

/** Finds and shows imports, as the caller may see them. */
public class ImportViews {
    private static final int MOST_LINES = 1000;

    private final ImportFiles files;
    private final ImportReports reports;
    private final AuthorityRights rights;

    public ImportViews(ImportFiles files, ImportReports reports, AuthorityRights rights) {
        this.files = files;
        this.reports = reports;
        this.rights = rights;
    }

    /**
     * @throws AuthorityRefused if there is no such import that the caller may read
     */
    ImportView of(String importId) {
        NodeRef file = file(importId);
        return ImportView.of(importId, status(file, importId), reports.lines(file, MOST_LINES));
    }

    /**
     * All that it says of the lines.
     *
     * @throws AuthorityRefused if there is no such import that the caller may read
     */
    List<ReportLine> lines(String importId) {
        NodeRef file = file(importId);
        status(file, importId);
        return reports.lines(file);
    }

    private static NodeRef file(String importId) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, importId);
    }

    private ImportStatus status(NodeRef file, String importId) {
        return files.status(file)
                .filter(found -> rights.mayRead(file))
                .orElseThrow(() -> new AuthorityRefused(Reason.UNKNOWN, "bayan.csv.unknownImport", importId));
    }
}
