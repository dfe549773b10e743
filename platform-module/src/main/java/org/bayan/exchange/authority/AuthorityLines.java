package org.bayan.exchange.authority;

import java.util.List;
import java.util.Map;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.RecordRules;
import org.bayan.authority.record.AuthorityIds;
import org.bayan.exchange.csv.CsvLine;
import org.bayan.exchange.csv.CsvProblem;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.linking.name.PartialDate;

/** A line of an authority CSV as the record that it describes, and back. */
final class AuthorityLines {
    private final AuthorityHeader header;
    private final String language;

    /**
     * @param language BCP 47 tag of names that say none
     */
    AuthorityLines(AuthorityHeader header, String language) {
        this.header = header;
        this.language = language;
    }

    /**
     * The id that a line names.
     *
     * @throws CsvProblem if the line cannot be read
     * @throws AuthorityRefused if it names none
     */
    String id(CsvLine line) throws CsvProblem {
        if (line.problem().isPresent()) {
            throw line.problem().get();
        }
        header.check(line);
        String id = AuthorityIds.normalised(header.value(line, AuthorityColumn.ID));
        if (id.isEmpty()) {
            throw new AuthorityRefused(Reason.WRONG, "bayan.authority.noId");
        }
        return id;
    }

    /**
     * A new record; confirmed, since a file of records is an archivist's.
     *
     * @throws AuthorityRefused if the line breaks a rule
     */
    AuthorityDescription fresh(CsvLine line, String id) {
        String code = header.value(line, AuthorityColumn.KIND);
        AuthorityKind kind = AuthorityKind.ofCode(code)
                .orElseThrow(() -> new AuthorityRefused(Reason.WRONG, "bayan.csv.kind", code));
        AuthorityRecord empty = AuthorityRecord.builder(id, kind)
                .status(AuthorityStatus.CONFIRMED)
                .build();
        return checked(changed(line, new AuthorityDescription(empty, List.of(), "")));
    }

    /**
     * A record with what the line says; what the file has no column for stays.
     *
     * @throws AuthorityRefused if the line breaks a rule
     */
    AuthorityDescription changed(CsvLine line, AuthorityDescription before) {
        AuthorityRecord record = before.record();
        if (!record.kind().code().equals(header.value(line, AuthorityColumn.KIND))) {
            throw new AuthorityRefused(
                    Reason.WRONG, "bayan.authority.kindStays", record.kind().code());
        }
        Map<String, String> names = NameList.languages(header.value(line, AuthorityColumn.PREFERRED_NAME), language);
        AuthorityRecord changed = new AuthorityRecord(
                record.id(),
                record.kind(),
                names,
                list(line, AuthorityColumn.PARALLEL_NAMES, record.parallelNames()),
                list(line, AuthorityColumn.OTHER_NAMES, record.otherNames()),
                list(line, AuthorityColumn.AMBIGUOUS_NAMES, record.ambiguousNames()),
                date(line, AuthorityColumn.EXISTS_FROM, record.existsFrom()),
                date(line, AuthorityColumn.EXISTS_TO, record.existsTo()),
                record.status());
        return checked(new AuthorityDescription(
                changed,
                list(line, AuthorityColumn.SAME_AS, before.sameAs()),
                header.has(AuthorityColumn.NOTE) ? header.value(line, AuthorityColumn.NOTE) : before.note()));
    }

    private static AuthorityDescription checked(AuthorityDescription description) {
        RecordRules.check(description);
        return description;
    }

    private List<String> list(CsvLine line, AuthorityColumn column, List<String> before) {
        return header.has(column) ? NameList.split(header.value(line, column)) : before;
    }

    private PartialDate date(CsvLine line, AuthorityColumn column, PartialDate before) {
        return header.has(column) ? RecordRules.date(header.value(line, column)) : before;
    }

    /** The cells of a record in the order of {@link AuthorityColumn}. */
    static List<String> cells(AuthorityDescription description, String language) {
        AuthorityRecord record = description.record();
        return List.of(
                record.kind().code(),
                record.id(),
                NameList.cell(record.preferredNames(), language),
                NameList.join(record.parallelNames()),
                NameList.join(record.otherNames()),
                NameList.join(record.ambiguousNames()),
                description.existsFrom(),
                description.existsTo(),
                NameList.join(description.sameAs()),
                description.note());
    }
}
