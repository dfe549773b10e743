package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.extraction.TextBlock.Kind;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PDF files of several producers in seven languages, with text written for them: columns, tables with and without rulings, headers
 * on each page, justified and mixed lines, watermarks. Beside each stands what a reader finds in it: a line is a block, {@code ROW}
 * a row of a table, {@code FURN} what is repeated on each page and belongs to no paragraph.
 */
class PdfSamplesTest {
    @RegisterExtension
    static final OneReader READER = new OneReader();

    @ParameterizedTest
    @MethodSource("samples")
    void read_pdfOfAnyProducer_isInBlocksAsWritten(String name) throws IOException {
        StructuredText text = READER.text(SampleFiles.bytes("pdf/" + name + ".pdf"), name + ".pdf");
        List<String> body = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<String> furniture = new ArrayList<>();
        for (TextBlock block : text.blocks()) {
            String content = block.span().of(text.text());
            List<String> kind =
                    block.kind() == Kind.TABLE_ROW ? rows : block.kind() == Kind.PAGE_FURNITURE ? furniture : body;
            kind.add(content.replace('\n', ' '));
        }

        for (String line : expected(name)) {
            if (line.startsWith("ROW ")) {
                assertThat(rows).contains(line.substring(4));
            } else if (line.startsWith("FURN ")) {
                assertThat(furniture).contains(line.substring(5));
                assertThat(body).noneMatch(block -> block.contains(line.substring(5)));
            } else {
                assertThat(body).contains(line);
            }
        }
    }

    private static List<String> expected(String name) {
        return new String(SampleFiles.bytes("pdf/" + name + ".expected"), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static Stream<String> samples() throws Exception {
        URI folder = PdfSamplesTest.class.getResource("/reading/pdf").toURI();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .map(name -> name.replace(".pdf", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
