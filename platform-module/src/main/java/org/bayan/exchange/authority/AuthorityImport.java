package org.bayan.exchange.authority;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.exchange.csv.CsvLine;
import org.bayan.exchange.csv.CsvProblem;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports one file, in steps of a few hundred lines. Each step is one transaction that holds the records, the report and how far
 * the import has come, so that a crash loses nothing and does nothing twice.
 */
public class AuthorityImport {
    private static final Logger LOG = LoggerFactory.getLogger(AuthorityImport.class);

    private final Transactions transactions;
    private final ImportFiles files;
    private final ImportReports reports;
    private final ImportStep step;
    private final AuthorityRights rights;
    private final Clock clock;
    private final int batchSize;

    /**
     * @param batchSize lines of one step, 1 or more
     */
    public AuthorityImport(
            Transactions transactions,
            ImportFiles files,
            ImportReports reports,
            ImportStep step,
            AuthorityRights rights,
            Clock clock,
            int batchSize) {
        this.transactions = transactions;
        this.files = files;
        this.reports = reports;
        this.step = step;
        this.rights = rights;
        this.clock = clock;
        this.batchSize = batchSize;
    }

    /**
     * Imports what is left of a file that is marked as running.
     *
     * @param afterStep called between two steps; tells whether to go on
     */
    public void run(NodeRef file, BooleanSupplier afterStep) {
        Optional<ImportStatus> found = transactions.read(() -> files.status(file));
        if (found.isEmpty() || found.get().state() != ImportState.RUNNING) {
            return;
        }
        try {
            run(file, found.get(), afterStep);
        } catch (CsvProblem problem) {
            end(file, ImportState.FAILED, problem.key(), problem.arguments());
        } catch (AuthorityRefused refused) {
            end(file, ImportState.FAILED, refused.key(), refused.arguments());
        }
    }

    private void run(NodeRef file, ImportStatus status, BooleanSupplier afterStep) throws CsvProblem {
        String user = status.startedBy();
        transactions.readAs(user, () -> {
            for (AuthorityKind kind : AuthorityKind.values()) {
                rights.requireManage(kind);
            }
            return null;
        });
        Optional<String> content = transactions.read(() -> files.contentUrl(file));
        ImportedFile imported = ImportedFile.read(bytes(file), status.options().language());
        int done = status.counts().processed();
        int total = imported.lines().size();
        if (done == 0) {
            transactions.write(() -> {
                reports.begin(file);
                files.write(file, status.with(ImportCounts.none(total)));
                return null;
            });
        }
        while (done < total) {
            List<CsvLine> lines = imported.lines().subList(done, Math.min(total, done + batchSize));
            if (!isCurrent(file, content)) {
                LOG.info("{} has new content; its import begins again", file);
                return;
            }
            take(file, user, imported, lines);
            done += lines.size();
            if (!afterStep.getAsBoolean()) {
                return;
            }
        }
        end(file, ImportState.DONE, "", new Object[0]);
    }

    private byte[] bytes(NodeRef file) throws CsvProblem {
        List<CsvProblem> problem = new ArrayList<>();
        byte[] bytes = transactions.read(() -> {
            try {
                return files.bytes(file);
            } catch (CsvProblem e) {
                problem.add(e);
                return new byte[0];
            }
        });
        if (!problem.isEmpty()) {
            throw problem.get(0);
        }
        return bytes;
    }

    private boolean isCurrent(NodeRef file, Optional<String> content) {
        return transactions.read(() -> files.contentUrl(file).equals(content)
                && files.status(file)
                        .filter(status -> status.state() == ImportState.RUNNING)
                        .isPresent());
    }

    /** A step that the repository refuses is taken line by line, so that one line does not cost the others. */
    private void take(NodeRef file, String user, ImportedFile imported, List<CsvLine> lines) {
        try {
            transactions.writeAs(user, () -> step(file, imported, lines));
        } catch (RuntimeException e) {
            if (lines.size() == 1) {
                LOG.warn("Line {} of {} was refused", lines.get(0).number(), file, e);
                transactions.write(() -> {
                    ImportStatus status = files.status(file).orElseThrow();
                    record(file, status, List.of(refused(lines.get(0), e, status)));
                    return null;
                });
                return;
            }
            lines.forEach(line -> take(file, user, imported, List.of(line)));
        }
    }

    private static ReportLine refused(CsvLine line, RuntimeException e, ImportStatus status) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return ImportStep.wrong(
                line,
                "",
                ImportStep.sentence(
                        "bayan.csv.refused",
                        new Object[] {reason},
                        status.options().reportLanguage()));
    }

    private Void step(NodeRef file, ImportedFile imported, List<CsvLine> lines) {
        ImportStatus status = files.status(file).orElseThrow();
        record(file, status, step.take(imported, lines, status.options()));
        return null;
    }

    private void record(NodeRef file, ImportStatus status, List<ReportLine> lines) {
        reports.add(file, lines);
        files.write(file, status.with(status.counts().with(lines)));
    }

    private void end(NodeRef file, ImportState state, String key, Object[] arguments) {
        transactions.write(() -> {
            files.status(file)
                    .filter(status -> status.state() == ImportState.RUNNING)
                    .ifPresent(status -> {
                        String message = key.isEmpty()
                                ? ""
                                : ImportStep.sentence(
                                        key, arguments, status.options().reportLanguage());
                        files.write(file, status.ended(state, message, clock.instant()));
                        LOG.info("Import of {} is {}: {} {}", file, state.code(), status.counts(), message);
                    });
            return null;
        });
    }
}
