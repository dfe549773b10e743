package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.extraction.TextBlock.Kind;
import org.bayan.reading.ReadOutcome.NotRead;
import org.bayan.reading.ReadOutcome.Read;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String ARABIC =
            "بيان\nوزارة الثقافة، مديرية المكتبات\nتعلن الوزارة عن افتتاح المكتبة العامة في مدينة حلب\n";

    @TempDir
    static Path directory;

    private static ProcessDocumentReader reader;

    @BeforeAll
    static void open() {
        reader = new ProcessDocumentReader(ReaderConfiguration.in(directory).withProcesses(1));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "doc", "odt", "rtf", "epub"})
    void read_arabicStatement_keepsEveryLine(String format) throws IOException {
        assertThat(lines(text("statement.ar." + format)))
                .containsSequence("بيان حول افتتاح المكتبة العامة في حلب", "وزارة الثقافة", "مديرية المكتبات")
                .contains("15 آذار/مارس 2011", "قاعة للأطفال", "قاعة للمخطوطات", "شكراً لكم.")
                .contains("وقال المدير العام: «الكتاب حق لكل مواطن»، وأضاف أن العمل استمر بين 2008-2011 بمشاركة شركة"
                        + " Cedar Ltd. للبناء.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\\rtf1\\ansi Statement of the Ministry}",
                "{\\rtf1 {\\b Statement} of the Ministry}",
                "{\\rtf1\\ansi {\\field{\\*\\fldinst{HYPERLINK \"x\"}}{\\fldrslt Statement}} of the Ministry}",
            })
    void read_rtfThatBeginsNoParagraph_isRead(String rtf) throws IOException {
        assertThat(text(rtf.getBytes(StandardCharsets.US_ASCII), "a.rtf").text())
                .isEqualTo("Statement of the Ministry\n");
    }

    @Test
    void read_rtfThatBeginsNoParagraph_hasItsCodePage() throws IOException {
        String rtf = "{\\rtf1\\ansi\\ansicpg1256 \\'c8\\'ed\\'c7\\'e4 \\u1593?\\u1606?}";

        assertThat(text(rtf.getBytes(StandardCharsets.US_ASCII), "a.rtf").text())
                .isEqualTo("بيان عن\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement-writer.ar.pdf", "statement-browser.ar.pdf"})
    void read_arabicPdf_isInReadingOrder(String file) throws IOException {
        assertThat(lines(text(file)))
                .containsSequence("بيان حول افتتاح المكتبة العامة في حلب", "وزارة الثقافة", "مديرية المكتبات")
                .contains("15 آذار/مارس 2011", "قاعة للأطفال", "قاعة للمخطوطات", "شكراً لكم.")
                .contains("وقال المدير العام: «الكتاب حق لكل مواطن»، وأضاف أن العمل استمر بين 2008-2011 بمشاركة شركة"
                        + " Cedar Ltd. للبناء.")
                .anyMatch(line -> line.contains("باللغات العربية والإنجليزية (English) والفرنسية"))
                .anyMatch(line -> line.contains("من الساعة 9:30 صباحاً حتى السادسة مساءً"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.ar.html",
                "statement.ar.docx",
                "statement.ar.doc",
                "statement.ar.odt",
                "statement.ar.epub",
                "statement-writer.ar.pdf",
                "statement-browser.ar.pdf"
            })
    void read_arabicTable_givesLabelsAndValues(String file) throws IOException {
        assertThat(rows(text(file)))
                .containsExactly(
                        List.of("تاريخ الصدور", "2011/03/15"),
                        List.of("اللغة", "العربية"),
                        List.of("نوع الوثيقة", "بيان صحفي"),
                        List.of("كود الوثيقة", "BYN/C12/0042"),
                        List.of("الجهة المصدرة", "وزارة الثقافة"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.en.html",
                "statement.en.docx",
                "statement.en.doc",
                "statement.en.odt",
                "statement.en.epub",
                "statement-writer.en.pdf",
                "statement-browser.en.pdf",
                "restricted.pdf"
            })
    void read_englishTable_givesLabelsAndValues(String file) throws IOException {
        assertThat(rows(text(file)))
                .containsExactly(
                        List.of("Date of issue", "2017/03/22"),
                        List.of("Language", "English"),
                        List.of("Document type", "Press release"),
                        List.of("Reference code", "MPW/2017/118"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.en.html",
                "statement.en.docx",
                "statement.en.doc",
                "statement.en.odt",
                "statement-writer.en.pdf",
                "statement-browser.en.pdf"
            })
    void read_headings_areMarkedByLevel(String file) throws IOException {
        StructuredText text = text(file);

        assertThat(ofKind(text, Kind.HEADING))
                .containsExactly("Statement on the reopening of the river bridge", "Basic information");
        assertThat(text.blocks().stream()
                        .filter(block -> block.kind() == Kind.HEADING)
                        .map(TextBlock::level))
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statement-writer.en.pdf", "statement-browser.en.pdf"})
    void read_pdfWithWrappedLines_joinsParagraphsAndKeepsLabelLines(String file) throws IOException {
        assertThat(ofKind(text(file), Kind.PARAGRAPH))
                .startsWith("Ministry of Public Works", "Office of the Spokesperson", "22 March 2017")
                .contains(
                        "The Ministry of Public Works announces that the bridge over the river, closed since the flood of"
                                + " 2015, is open to traffic again. The repair took 18 months and was done by workers of the"
                                + " municipality. Lorries above 12 tonnes keep to the northern bypass until the end of the"
                                + " year.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void read_arabicTextInAnyEncoding_isDecodedByItsBytes(String charset) throws IOException {
        StructuredText text = text(ARABIC.getBytes(Charset.forName(charset)), "statement.txt");

        assertThat(text.text()).isEqualTo(ARABIC);
        assertThat(text.properties()).containsEntry(StructuredText.CHARSET, charset);
    }

    @Test
    void read_pageThatDeclaresTheWrongCharset_isDecodedByItsBytes() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + ARABIC.replace("\n", "</p><p>")
                + "</body></html>";

        assertThat(text(page.getBytes(Charset.forName("windows-1256")), "page.html")
                        .text())
                .isEqualTo(ARABIC);
    }

    @Test
    void read_pageWithMenusAndBanners_keepsTheStatementOnly() throws IOException {
        String page = "<html><head><title>Press office</title><style>p{}</style></head><body>"
                + "<header><a href='/'>Home</a> <a href='/contact'>Contact</a></header>"
                + "<nav><ul><li>News</li></ul></nav><div class='cookie-banner'>We use cookies</div>"
                + "<article><h1>The statement</h1><div class='share-buttons'>Share</div><p>Its text.</p>"
                + "<table><tr><th>Date:</th><td>2011</td></tr></table></article>"
                + "<div style='display:none'>hidden</div><footer>All rights reserved</footer>"
                + "<script>var x = 'y';</script></body></html>";

        StructuredText text = text(page.getBytes(StandardCharsets.UTF_8), "page.html");

        assertThat(text.text()).isEqualTo("The statement\nIts text.\nDate:\t2011\n");
        assertThat(text.properties()).containsEntry(StructuredText.EMBEDDED_TITLE, "Press office");
    }

    @Test
    void read_mailWithAlternatives_readsThePlainTextAndTheHeaders() throws IOException {
        String mail = """
                From: =?utf-8?B?2YjYstin2LHYqSDYp9mE2KvZgtin2YHYqQ==?= <press@culture.example>
                To: archive@example.org
                Subject: =?utf-8?B?2KjZitin2YY=?=
                Date: Tue, 15 Mar 2011 10:00:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                A statement of the ministry.
                > an older mail
                --b
                Content-Type: text/html; charset=utf-8

                <p>The same in HTML</p>
                --b--
                """;

        StructuredText text = text(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "mail.eml");

        assertThat(ofKind(text, Kind.PARAGRAPH)).containsExactly("A statement of the ministry.");
        assertThat(ofKind(text, Kind.PAGE_FURNITURE)).containsExactly("> an older mail");
        assertThat(text.properties())
                .containsEntry(StructuredText.MAIL_SUBJECT, "بيان")
                .containsEntry(StructuredText.MAIL_FROM, "وزارة الثقافة <press@culture.example>")
                .containsEntry(StructuredText.MAIL_DATE, "2011-03-15T08:00:00Z");
    }

    @Test
    void read_mailThatOnlyCoversAnAttachment_readsTheAttachmentAsTheDocument() throws IOException {
        String mail = """
                From: press@example.org
                Subject: Statement
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Please find the statement attached.
                --b
                Content-Type: text/html; charset=utf-8
                Content-Disposition: attachment; filename=statement.html

                <h1>The statement</h1><p>Its text.</p>
                --b--
                """;

        StructuredText text = text(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "mail.eml");

        assertThat(ofKind(text, Kind.PAGE_FURNITURE)).containsExactly("Please find the statement attached.");
        assertThat(ofKind(text, Kind.HEADING)).containsExactly("The statement");
        assertThat(ofKind(text, Kind.PARAGRAPH)).containsExactly("Its text.");
    }

    @Test
    void read_archiveOfDocuments_readsEachOfThem() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        entries.put("a.docx", SampleFiles.bytes("statement.en.docx"));
        entries.put("b.txt", "A note".getBytes(StandardCharsets.UTF_8));
        entries.put("c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

        assertThat(lines(text(SampleFiles.zip(entries), "all.zip")))
                .startsWith("Statement on the reopening of the river bridge")
                .endsWith("A note");
    }

    @ParameterizedTest
    @CsvSource({"statement.en.docx, report.pdf", "statement-writer.en.pdf, notes.txt", "statement.en.doc, page.html"})
    void read_wrongExtension_isReadByItsBytes(String file, String name) throws IOException {
        assertThat(text(SampleFiles.bytes(file), name).text())
                .startsWith("Statement on the reopening of the river bridge\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "statement.en.docx",
                "statement.en.odt",
                "statement.en.doc",
                "statement.en.rtf",
                "statement.en.epub",
                "statement-writer.en.pdf"
            })
    void read_halfAFile_isDamaged(String file) throws IOException {
        byte[] whole = SampleFiles.bytes(file);

        assertThat(problem(Arrays.copyOf(whole, whole.length / 2), file)).isEqualTo(ReadProblem.DAMAGED);
    }

    @Test
    void read_pdfWithPassword_isEncrypted() throws IOException {
        assertThat(problem(SampleFiles.bytes("locked.pdf"), "locked.pdf")).isEqualTo(ReadProblem.ENCRYPTED);
    }

    @Test
    void read_picture_isUnsupportedAndNamesItsType() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};

        assertThat(read(picture, "photo.docx")).isInstanceOfSatisfying(NotRead.class, notRead -> {
            assertThat(notRead.problem()).isEqualTo(ReadProblem.UNSUPPORTED);
            assertThat(notRead.arguments()).containsExactly("image/png");
        });
    }

    @Test
    void read_blankText_hasNoText() throws IOException {
        assertThat(problem("  \n \n".getBytes(StandardCharsets.UTF_8), "blank.txt"))
                .isEqualTo(ReadProblem.NO_TEXT);
    }

    @Test
    void read_pdfWithoutText_hasNoTextLayer() throws IOException {
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
                + "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n";

        assertThat(problem(pdf.getBytes(StandardCharsets.US_ASCII), "scan.pdf")).isEqualTo(ReadProblem.NO_TEXT_LAYER);
    }

    @Test
    void read_archiveThatUnpacksToTooMuch_isTooLarge() throws IOException {
        byte[] bomb = SampleFiles.zip(Map.of("zeros.txt", new byte[110 << 20]));

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(problem(bomb, "bomb.zip")).isEqualTo(ReadProblem.TOO_LARGE);
    }

    @Test
    void read_docxWithEntityBomb_isTooDeep() throws IOException {
        byte[] bomb = SampleFiles.docx(
                xml -> xml.replace("?>", "?>" + SampleFiles.bomb()).replace("Thank you.", "&a9;"));

        assertThat(problem(bomb, "bomb.docx")).isEqualTo(ReadProblem.TOO_DEEP);
    }

    @Test
    void read_docxThatNamesAnotherFile_doesNotReadIt() throws IOException {
        String outside =
                SampleFiles.class.getResource("/reading/statement.ar.html").toString();
        byte[] docx = SampleFiles.docx(
                xml -> xml.replace("?>", "?><!DOCTYPE x [<!ENTITY outside SYSTEM \"" + outside + "\">]>")
                        .replace("Thank you.", "before &outside; after"));

        ReadOutcome outcome = read(docx, "xxe.docx");

        if (outcome instanceof Read read) {
            assertThat(read.text().text()).contains("before").doesNotContain("مكتبة");
        } else {
            assertThat(((NotRead) outcome).problem()).isEqualTo(ReadProblem.DAMAGED);
        }
    }

    @Test
    void read_pageNestedTooDeep_isTooDeep() throws IOException {
        String page = "<html><body>" + "<div>".repeat(5000) + "text";

        assertThat(problem(page.getBytes(StandardCharsets.UTF_8), "deep.html")).isEqualTo(ReadProblem.TOO_DEEP);
    }

    private static StructuredText text(String file) throws IOException {
        return text(SampleFiles.bytes(file), file);
    }

    private static StructuredText text(byte[] bytes, String name) throws IOException {
        ReadOutcome outcome = read(bytes, name);
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).text();
    }

    private static ReadProblem problem(byte[] bytes, String name) throws IOException {
        ReadOutcome outcome = read(bytes, name);
        assertThat(outcome).isInstanceOf(NotRead.class);
        return ((NotRead) outcome).problem();
    }

    private static ReadOutcome read(byte[] bytes, String name) throws IOException {
        return reader.read(() -> new ByteArrayInputStream(bytes), name, null);
    }

    private static List<String> lines(StructuredText text) {
        return text.text().lines().toList();
    }

    private static List<String> ofKind(StructuredText text, Kind kind) {
        return text.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().of(text.text()))
                .toList();
    }

    private static List<List<String>> rows(StructuredText text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == Kind.TABLE_ROW)
                .map(block ->
                        block.cells().stream().map(cell -> cell.of(text.text())).toList())
                .toList();
    }
}
