package org.bayan.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
    @Test
    void next_quotedCells_keepSeparatorsQuotesAndLineEnds() {
        List<CsvLine> lines = read("a,\"b,\"\"c\"\"\r\nd\",e\r\nf,g,h\r\n", ',');

        assertThat(lines.get(0).cells()).containsExactly("a", "b,\"c\"\r\nd", "e");
        assertThat(lines.get(1).number()).isEqualTo(3);
        assertThat(lines.get(1).cells()).containsExactly("f", "g", "h");
        assertThat(lines).hasSize(2);
    }

    @Test
    void next_quoteNeverClosed_costsOnlyItsLine() {
        List<CsvLine> lines = read("a,b\n\"c,d\ne,f\ng,h", ',');

        assertThat(lines).extracting(CsvLine::number).containsExactly(1, 2, 3, 4);
        assertThat(lines.get(1).problem().orElseThrow().key()).isEqualTo("bayan.csv.openQuote");
        assertThat(lines.get(3).cells()).containsExactly("g", "h");
    }

    @Test
    void next_quoteWithinACell_costsOnlyItsLine() {
        List<CsvLine> lines = read("\"a\"x\"\",b\nc,d\n", ',');

        assertThat(lines.get(0).problem().orElseThrow().key()).isEqualTo("bayan.csv.strayQuote");
        assertThat(lines.get(1).cells()).containsExactly("c", "d");
    }

    @Test
    void separator_isTheOneOfTheFirstLine() {
        assertThat(CsvLines.separator("kind;id\n1,5;2")).isEqualTo(';');
        assertThat(CsvLines.separator("kind\tid\n")).isEqualTo('\t');
        assertThat(CsvLines.separator("kind,id;x\n")).isEqualTo(',');
        assertThat(CsvLines.separator("kind")).isEqualTo(',');
    }

    @Test
    void decode_marks_areUnderstood() throws CsvProblem {
        assertThat(CsvText.decode("\uFEFFkind,id".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("kind,id");
        assertThat(CsvText.decode("\uFEFFاسم".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("اسم");
    }

    @Test
    void decode_otherEncoding_isRefusedWithItsLine() {
        byte[] bytes = "kind,id,preferred_name\nperson,P1,بشار\n".getBytes(Charset.forName("windows-1256"));

        assertThatThrownBy(() -> CsvText.decode(bytes)).isInstanceOfSatisfying(CsvProblem.class, problem -> {
            assertThat(problem.key()).isEqualTo("bayan.csv.encoding");
            assertThat(problem.arguments()).containsExactly("2");
        });
    }

    @Test
    void decode_spreadsheet_isRefused() {
        assertThatThrownBy(() -> CsvText.decode(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOfSatisfying(
                        CsvProblem.class, problem -> assertThat(problem.key()).isEqualTo("bayan.csv.spreadsheet"));
    }

    @Property
    void lines_ofAnyText_areReadToTheEnd(
            @ForAll @StringLength(max = 60) @Chars({'a', '"', ',', '\n', '\r', 'ب'}) String text) {
        CsvLines lines = new CsvLines(text, ',');
        int last = 0;
        while (lines.hasNext()) {
            CsvLine line = lines.next();
            assertThat(line.number()).isGreaterThan(last);
            last = line.number();
        }
    }

    @Property
    void writtenValues_comeBackUnchanged(
            @ForAll @Size(min = 2, max = 5)
                    List<
                                    @StringLength(max = 12)
                                    @Chars({'=', '+', '-', '@', '\t', '\'', '"', ',', '\n', '\r', ';'})
                                    @CharRange(from = 'ا', to = 'د') String>
                            values)
            throws Exception {
        StringBuilder out = new StringBuilder();
        new CsvWriter(out).write(values);
        List<CsvLine> lines = read(out.toString(), ',');

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).cells().stream().map(SpreadsheetCells::original))
                .containsExactlyElementsOf(values);
        assertThat(lines.get(0).cells())
                .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
    }

    private static List<CsvLine> read(String text, char separator) {
        List<CsvLine> lines = new ArrayList<>();
        new CsvLines(text, separator).forEachRemaining(lines::add);
        return lines;
    }
}
