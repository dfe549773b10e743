package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference sample in the formats that LibreOffice and Chromium make of it, where they and the sample are at hand. */
class ReferenceSampleTest {
    private static final Path SAMPLE = Path.of("..", "..", "shared", "samples", "smi-a200-530167.ar.txt");
    private static final String BLOCK = "المعلومات الأساسية";

    @TempDir
    static Path directory;

    private static ProcessDocumentReader reader;
    private static List<String> lines;
    private static Path page;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.exists(SAMPLE), "The reference sample is not beside the project: " + SAMPLE);
        lines = Files.readAllLines(SAMPLE).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        page = Files.writeString(
                directory.resolve("sample.html"),
                lines.stream()
                        .map(line -> "<p>" + line + "</p>")
                        .collect(Collectors.joining(
                                "\n",
                                "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"></head><body>",
                                "</body></html>")));
        reader = new ProcessDocumentReader(
                ReaderConfiguration.in(directory.resolve("reader")).withProcesses(1));
    }

    @AfterAll
    static void close() {
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    void read_text_keepsEveryLine() throws IOException {
        assertThat(read(SAMPLE)).isEqualTo(lines);
    }

    @Test
    void read_webPage_keepsEveryLine() throws IOException {
        assertThat(read(page)).isEqualTo(lines);
    }

    @Test
    void read_docx_keepsEveryLine() throws Exception {
        assertThat(read(office("docx:MS Word 2007 XML", "docx"))).isEqualTo(lines);
    }

    @Test
    void read_pdfOfLibreOffice_keepsTheBlockInOrder() throws Exception {
        assertPdf(read(office("pdf:writer_pdf_Export", "pdf")));
    }

    @Test
    void read_pdfOfChromium_keepsTheBlockInOrder() throws Exception {
        String chromium = installed("chromium", "chromium-browser", "google-chrome");
        Path pdf = directory.resolve("browser.pdf");
        run(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + directory.resolve("chromium"),
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
        assertPdf(read(pdf));
    }

    /** A PDF may have more lines than the text, and a sign on either letter of a ligature; never other letters. */
    private static void assertPdf(List<String> read) {
        assertThat(read).containsSubsequence(lines.subList(lines.indexOf(BLOCK), lines.size()));
        assertThat(read).startsWith(lines.subList(0, 4).toArray(new String[0]));
        assertThat(letters(read)).isEqualTo(letters(lines));
    }

    private static String letters(List<String> text) {
        return String.join("", text).replaceAll("[\\s\\p{Mn}]+", "");
    }

    private static List<String> read(Path file) throws IOException {
        ReadOutcome outcome =
                reader.read(() -> Files.newInputStream(file), file.getFileName().toString(), null);
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).text().text().lines().toList();
    }

    private static Path office(String filter, String extension) throws Exception {
        String soffice = installed("soffice", "libreoffice");
        run(
                soffice,
                "-env:UserInstallation=" + directory.resolve("office").toUri(),
                "--headless",
                "--infilter=HTML (StarWriter)",
                "--convert-to",
                filter,
                "--outdir",
                directory.toString(),
                page.toString());
        return directory.resolve("sample." + extension);
    }

    private static String installed(String... names) {
        for (String name : names) {
            for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return name;
                }
            }
        }
        assumeTrue(false, "None of these is installed: " + Arrays.toString(names));
        return null;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as("%s ends", command[0])
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
