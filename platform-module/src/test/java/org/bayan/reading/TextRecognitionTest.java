package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.ReadOutcome.NotRead;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scanned pages, made of the PDF samples, read with the Tesseract of this machine; not run where it, or a language, is missing. */
class TextRecognitionTest {
    private static final int DOTS_PER_INCH = 200;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]{2,}");

    @TempDir
    static Path directory;

    private static Optional<TextRecognition> installed;
    private static ProcessDocumentReader reader;

    @BeforeAll
    static void open() {
        installed = TextRecognition.find();
        reader = new ProcessDocumentReader(ReaderConfiguration.in(directory.resolve("reader"))
                .withProcesses(1)
                .withTimeout(java.time.Duration.ofSeconds(120))
                .withRecognition(true));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({"ar-lines-writer, ara", "fa-plain-chromium, fas", "tr-plain-weasy, tur"})
    void read_scannedPages_areRecognisedInTheirLanguage(String sample, String language) throws IOException {
        assumeTrue(has(language), "Tesseract with the language " + language + " is not installed");

        StructuredText text = ((Read) read(scan(sample, DOTS_PER_INCH), "scan.pdf")).text();

        Set<String> written = words(new String(SampleFiles.bytes("pdf/" + sample + ".expected"), StandardCharsets.UTF_8)
                .replaceAll("(?m)^(ROW|FURN) ", ""));
        Set<String> recognised = words(text.text());
        long found = written.stream().filter(recognised::contains).count();
        assertThat(text.properties().get(StructuredText.RECOGNISED))
                .startsWith(language)
                .endsWith(" 1/1");
        assertThat((double) found / written.size())
                .as("%s in %s", written, text.text())
                .isGreaterThan(0.75);
    }

    @Test
    void read_pictureOfAPage_isRecognised() throws IOException {
        assumeTrue(has("eng"), "Tesseract with English is not installed");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture("en-longmid-weasy", DOTS_PER_INCH), "png", png);

        StructuredText text = ((Read) read(png.toByteArray(), "page.png")).text();

        assertThat(text.text()).contains("The Ministry announced on Wednesday");
        assertThat(text.properties()).containsEntry(StructuredText.RECOGNISED, "eng 1/1");
    }

    @Test
    void read_emptyScannedPage_hasNoTextLayer() throws IOException {
        assumeTrue(installed.isPresent(), "Tesseract is not installed");
        BufferedImage white = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((java.awt.image.DataBufferByte) white.getRaster().getDataBuffer()).getData(), (byte) 255);

        assertThat(((NotRead) read(pdf(white), "white.pdf")).problem()).isEqualTo(ReadProblem.NO_TEXT_LAYER);
    }

    @Test
    void read_scanWithRecognitionOff_hasNoTextLayer() throws IOException {
        try (ProcessDocumentReader without = new ProcessDocumentReader(
                ReaderConfiguration.in(directory.resolve("without")).withProcesses(1))) {
            byte[] scan = scan("en-longmid-weasy", 100);

            ReadOutcome outcome = without.read(() -> new ByteArrayInputStream(scan), "scan.pdf", null);

            assertThat(((NotRead) outcome).problem()).isEqualTo(ReadProblem.NO_TEXT_LAYER);
        }
    }

    private static boolean has(String language) {
        return installed.filter(found -> found.languages().contains(language)).isPresent();
    }

    private static ReadOutcome read(byte[] bytes, String name) throws IOException {
        return reader.read(() -> new ByteArrayInputStream(bytes), name, null);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] scan(String sample, int dotsPerInch) throws IOException {
        return pdf(picture(sample, dotsPerInch));
    }

    private static BufferedImage picture(String sample, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(SampleFiles.bytes("pdf/" + sample + ".pdf"))) {
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.GRAY);
        }
    }

    private static byte[] pdf(BufferedImage... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (BufferedImage image : List.of(pages)) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(document, image, 0.8f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
