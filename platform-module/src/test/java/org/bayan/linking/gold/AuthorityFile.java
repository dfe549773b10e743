package org.bayan.linking.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityRecordBuilder;
import org.bayan.linking.name.PartialDate;

/** Reads the gold set's authority file: the CSV of the project, without quotation marks, its default language Arabic. */
final class AuthorityFile {
    private AuthorityFile() {}

    static List<AuthorityRecord> read(Path file) {
        try {
            List<AuthorityRecord> records = new ArrayList<>();
            for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
                records.add(record(line.split(",", -1)));
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthorityRecord record(String[] columns) {
        AuthorityRecordBuilder builder = AuthorityRecord.builder(
                columns[1], AuthorityKind.ofCode(columns[0]).orElseThrow());
        for (String name : list(columns[2])) {
            int colon = name.indexOf(':');
            builder.preferred(name.substring(0, colon), name.substring(colon + 1));
        }
        return builder.parallel(list(columns[3]))
                .other(list(columns[4]))
                .ambiguous(list(columns[5]))
                .exists(
                        PartialDate.parse(columns[6]).orElse(null),
                        PartialDate.parse(columns[7]).orElse(null))
                .build();
    }

    private static List<String> list(String column) {
        return Arrays.stream(column.split("\\|"))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
