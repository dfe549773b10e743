package org.bayan.exchange.authority;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.record.AuthorityRecords;
import org.bayan.exchange.csv.CsvLine;
import org.bayan.exchange.csv.CsvProblem;
import org.springframework.extensions.surf.util.I18NUtil;

/** Takes single lines of a file into the repository, as the current user and in the caller's transaction. */
public class ImportStep {
    private final AuthorityRecords records;

    public ImportStep(AuthorityRecords records) {
        this.records = records;
    }

    List<ReportLine> take(ImportedFile file, List<CsvLine> lines, ImportOptions options) {
        return lines.stream().map(line -> take(file, line, options)).toList();
    }

    private ReportLine take(ImportedFile file, CsvLine line, ImportOptions options) {
        String id = "";
        try {
            id = file.reader().id(line);
            int first = file.firstWith().get(id);
            if (first != line.number()) {
                throw new AuthorityRefused(Reason.CONFLICT, "bayan.csv.idTwice", id, Integer.toString(first));
            }
            return new ReportLine(line.number(), id, take(file.reader(), line, id, options.dryRun()), "");
        } catch (CsvProblem problem) {
            return wrong(line, id, sentence(problem.key(), problem.arguments(), options.reportLanguage()));
        } catch (AuthorityRefused refused) {
            return wrong(line, id, sentence(refused.key(), refused.arguments(), options.reportLanguage()));
        }
    }

    private ImportOutcome take(AuthorityLines reader, CsvLine line, String id, boolean dryRun) {
        Optional<NodeRef> existing = records.find(id);
        String fingerprint = LineFingerprint.of(line);
        if (existing.isEmpty()) {
            AuthorityDescription fresh = reader.fresh(line, id);
            if (!dryRun) {
                records.importNew(fresh, fingerprint);
            }
            return ImportOutcome.NEW;
        }
        NodeRef record = existing.get();
        records.requireReadable(record, id);
        // The same line again changes nothing, whatever people have made of the record since.
        if (fingerprint.equals(records.importFingerprint(record))) {
            return ImportOutcome.UNCHANGED;
        }
        AuthorityDescription before = records.read(record);
        AuthorityDescription changed = reader.changed(line, before);
        boolean differs = !changed.equals(before);
        if (!dryRun) {
            records.importChange(record, changed, fingerprint);
        }
        return differs ? ImportOutcome.CHANGED : ImportOutcome.UNCHANGED;
    }

    static ReportLine wrong(CsvLine line, String id, String reason) {
        return new ReportLine(line.number(), id, ImportOutcome.WRONG, reason);
    }

    static String sentence(String key, Object[] arguments, Locale language) {
        String sentence = I18NUtil.getMessage(key, language, arguments);
        return sentence == null ? key : sentence;
    }
}
