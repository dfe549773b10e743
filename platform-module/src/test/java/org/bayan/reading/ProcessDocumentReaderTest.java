package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.ReadOutcome.NotRead;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessDocumentReaderTest {
    @TempDir
    static Path directory;

    private static ProcessDocumentReader reader;

    @BeforeAll
    static void open() {
        reader = new ProcessDocumentReader(
                ReaderConfiguration.in(directory.resolve("reader")).withProcesses(1));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void read_plainText_givesLinesAsParagraphs() throws IOException {
        Read read = read("بيان\n\n  وزارة الخارجية \r\n22 آذار 2017", "statement.txt");

        assertThat(read.text().text()).isEqualTo("بيان\n\nوزارة الخارجية\n22 آذار 2017\n");
        assertThat(read.text().blocks()).hasSize(3);
        assertThat(read.text().properties()).containsEntry(StructuredText.MEDIA_TYPE, "text/plain");
        assertThat(read.truncated()).isFalse();
        assertThat(read.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void read_webPage_givesHeadingsAndRowsWithoutMenus() throws IOException {
        Read read = read(
                "<html><body><nav><a>Home</a></nav><h1>Statement</h1><p>First<br>second</p>"
                        + "<dl><dt>Date</dt><dd>2017</dd></dl></body></html>",
                "page.html");

        assertThat(read.text().text()).isEqualTo("Statement\nFirst\nsecond\nDate\t2017\n");
    }

    @Test
    void read_emptyLines_staySoThatWhatTheyPartIsApart() throws IOException {
        assertThat(read("يوميات متعلقة\r\n \r\n\r\nباسم الشعب\r\nقانون\r\n", "lines.txt")
                        .text()
                        .text())
                .isEqualTo("يوميات متعلقة\n\nباسم الشعب\nقانون\n");
        assertThat(read("<p>Events</p><p>&nbsp;</p><p>Law</p><p>of</p><p><br></p><p>Title</p>", "lines.html")
                        .text()
                        .text())
                .isEqualTo("Events\n\nLaw\nof\n\nTitle\n");
    }

    @Test
    void read_noBytes_isEmpty() throws IOException {
        ReadOutcome outcome = reader.read(() -> new ByteArrayInputStream(new byte[0]), "empty.txt", null);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NotRead.class, n -> assertThat(n.problem()).isEqualTo(ReadProblem.EMPTY));
    }

    private static Read read(String content, String name) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ReadOutcome outcome = reader.read(() -> new ByteArrayInputStream(bytes), name, null);
        assertThat(outcome).isInstanceOf(Read.class);
        return (Read) outcome;
    }
}
