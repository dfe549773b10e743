package org.bayan.extraction.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.bayan.extraction.DefaultStatementExtractor;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.Field;
import org.bayan.extraction.StatementExtractor;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.ProcessDocumentReader;
import org.bayan.reading.ReadOutcome;
import org.bayan.reading.ReaderConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gold set as files: read by the reader's process, then extracted. What a format loses shows here. */
class GoldFormatsTest {
    private static final double PRECISION = 0.96;
    private static final double RECALL = 0.92;

    @TempDir
    static Path directory;

    private final StatementExtractor extractor = DefaultStatementExtractor.standard();

    @Test
    void testPart_isAboveTheFloorInEveryFormat() throws IOException {
        GoldReport report = new GoldReport("test part as files");
        try (ProcessDocumentReader reader =
                new ProcessDocumentReader(ReaderConfiguration.in(directory).withProcesses(1))) {
            for (GoldDocument document : GoldDocument.all()) {
                for (GoldFormat format : GoldFormat.values()) {
                    if (document.isTest()) {
                        report.add(document, format.name(), extracted(reader, document, format));
                    } else {
                        printDifferences(document, format, extracted(reader, document, format));
                    }
                }
            }
        }
        report.print();
        for (GoldFormat format : GoldFormat.values()) {
            GoldScore score = report.ofFormat(format.name()).orElseThrow();
            assertThat(score.precision()).as("precision of %s", format).isGreaterThanOrEqualTo(PRECISION);
            assertThat(score.recall()).as("recall of %s", format).isGreaterThanOrEqualTo(RECALL);
        }
    }

    private Extraction extracted(ProcessDocumentReader reader, GoldDocument document, GoldFormat format)
            throws IOException {
        byte[] bytes = format.render(document.text());
        ReadOutcome outcome = reader.read(() -> new ByteArrayInputStream(bytes), format.fileName(document), null);
        assertThat(outcome).as(document.name()).isInstanceOf(ReadOutcome.Read.class);
        StructuredText text = ((ReadOutcome.Read) outcome).text();
        return extractor.extract(text);
    }

    /** Of the development part, whose differences may be looked at, what a format changes against the plain text. */
    private void printDifferences(GoldDocument document, GoldFormat format, Extraction found) {
        Extraction plain = extractor.extract(StructuredText.ofLines(document.text()));
        for (Field field : Field.values()) {
            if (!plain.values(field).equals(found.values(field))) {
                System.out.println("  " + document.name() + " as " + format + ", " + field.key() + ": "
                        + plain.values(field) + " became " + found.values(field));
            }
        }
    }
}
