package org.bayan.exchange.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.AuthorityRefused;
import org.bayan.exchange.csv.CsvLine;
import org.bayan.exchange.csv.CsvProblem;
import org.bayan.linking.name.AuthorityStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityLinesTest {
    private static final String HEADER = String.join(",", AuthorityColumn.titles()) + "\n";

    @Test
    void fresh_everyColumn_isRead() throws CsvProblem {
        AuthorityDescription record =
                fresh("person,P1,بشار الأسد|en:Bashar al-Assad,Bachar el-Assad|Beşar Esad,أبو حافظ,الأسد,1965-09-11,,"
                        + "https://www.wikidata.org/entity/Q44329,'=note");

        assertThat(record.id()).isEqualTo("P1");
        assertThat(record.names()).isEqualTo(Map.of("ar", "بشار الأسد", "en", "Bashar al-Assad"));
        assertThat(record.record().parallelNames()).containsExactly("Bachar el-Assad", "Beşar Esad");
        assertThat(record.record().otherNames()).containsExactly("أبو حافظ");
        assertThat(record.record().ambiguousNames()).containsExactly("الأسد");
        assertThat(record.existsFrom()).isEqualTo("1965-09-11");
        assertThat(record.sameAs()).containsExactly("https://www.wikidata.org/entity/Q44329");
        assertThat(record.note()).isEqualTo("=note");
        assertThat(record.status()).isEqualTo(AuthorityStatus.CONFIRMED);
    }

    @Test
    void cells_giveTheLineBack() throws CsvProblem {
        String line = "corporateBody,C1,وزارة الخارجية|en:Foreign Ministry|fr:Ministère,,MFA,,1945-03,,,دمشق";

        assertThat(String.join(",", AuthorityLines.cells(fresh(line), "ar"))).isEqualTo(line);
    }

    @Test
    void cells_nameThatLooksTagged_getsItsTag() throws CsvProblem {
        AuthorityDescription record = fresh("person,P1,ar:ibn: x,,,,,,,");

        assertThat(record.names()).isEqualTo(Map.of("ar", "ibn: x"));
        assertThat(AuthorityLines.cells(record, "ar").get(2)).isEqualTo("ar:ibn: x");
    }

    @Test
    void changed_columnThatTheFileLacks_stays() throws CsvProblem {
        AuthorityDescription before = fresh("person,P1,one,par,,,1900,,,note");
        ImportedFile file = file("kind,id,preferred_name\nperson,P1,two\n");
        AuthorityDescription after = file.reader().changed(file.lines().get(0), before);

        assertThat(after.names()).isEqualTo(Map.of("ar", "two"));
        assertThat(after.note()).isEqualTo("note");
        assertThat(after.record().parallelNames()).containsExactly("par");
    }

    @ParameterizedTest
    @CsvSource({
        "'person,P1,x,,,,20111,,,', bayan.authority.notADate",
        "'family,P1,x,,,,,,,', bayan.csv.kind",
        "'person,P1,,,,,,,,', bayan.authority.noName",
        "'person,P1,x|ar:y,,,,,,,', bayan.csv.twoNames",
        "'person,P1,x,,,,,,Q1,', bayan.authority.notAUri",
    })
    void fresh_wrongLine_isRefused(String line, String key) {
        AuthorityRefused refused = catchThrowableOfType(AuthorityRefused.class, () -> fresh(line));

        assertThat(refused.key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "'kind,id,preferred_name,colour', bayan.csv.unknownColumn",
        "'kind,id', bayan.csv.columnMissing",
        "'kind,id,preferred_name,ID', bayan.csv.columnTwice",
        "'person,P1,x', bayan.csv.noHeader",
        "'', bayan.csv.empty",
    })
    void read_wrongHeader_isRefused(String header, String key) {
        CsvProblem problem = catchThrowableOfType(CsvProblem.class, () -> file(header));

        assertThat(problem.key()).isEqualTo(key);
    }

    @Test
    void read_semicolons_areUnderstood() throws CsvProblem {
        ImportedFile file = file("kind;id;preferred_name\r\nperson;P1;\"a;b\"\r\n\r\n");
        CsvLine line = file.lines().get(0);

        assertThat(file.lines()).hasSize(1);
        assertThat(file.reader().fresh(line, "P1").names()).isEqualTo(Map.of("ar", "a;b"));
    }

    @Test
    void read_idTwice_remembersTheFirst() throws CsvProblem {
        ImportedFile file = file("kind,id,preferred_name\nperson,P1,a\nperson,P2,b\nperson,P1,c\n");

        assertThat(file.firstWith()).isEqualTo(Map.of("P1", 2, "P2", 3));
        assertThat(file.lines()).extracting(CsvLine::number).isEqualTo(List.of(2, 3, 4));
    }

    private static AuthorityDescription fresh(String line) throws CsvProblem {
        ImportedFile file = file(HEADER + line + "\n");
        CsvLine only = file.lines().get(0);
        return file.reader().fresh(only, file.reader().id(only));
    }

    private static ImportedFile file(String text) throws CsvProblem {
        return ImportedFile.read(text.getBytes(StandardCharsets.UTF_8), "ar");
    }
}
