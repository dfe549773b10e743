package org.bayan.reading.child.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordLooksTest {
    private static final String BOLD = "<w:rPr><w:b/></w:rPr>";

    @TempDir
    private Path directory;

    @Test
    void test_boldRun_isBold() throws IOException {
        WordLooks looks = looks("", paragraph("", BOLD, "On the canal"));

        assertThat(looks.test("On  the canal.")).isTrue();
        assertThat(looks.test("Another text")).isFalse();
    }

    @Test
    void test_boldSwitchedOff_isNotBold() throws IOException {
        assertThat(looks("", paragraph("", "<w:rPr><w:b w:val='0'/></w:rPr>", "On the canal"))
                        .test("On the canal"))
                .isFalse();
    }

    @Test
    void test_boldOfComplexScripts_isBold() throws IOException {
        assertThat(looks("", paragraph("", "<w:rPr><w:bCs/><w:rtl/></w:rPr>", "بيان حول القناة"))
                        .test("بيان حول القناة"))
                .isTrue();
    }

    @Test
    void test_partlyBold_isNotBold() throws IOException {
        String body = "<w:p><w:r>" + BOLD + "<w:t>Subject:</w:t></w:r><w:r><w:t> the canal</w:t></w:r></w:p>";

        assertThat(looks("", body).test("Subject: the canal")).isFalse();
    }

    @Test
    void test_styleBasedOnABoldOne_isBold() throws IOException {
        String styles = "<w:style w:styleId='Base'><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:styleId='Name'><w:basedOn w:val='Base'/></w:style>";
        String body = paragraph("<w:pPr><w:pStyle w:val='Name'/></w:pPr>", "", "On the canal");

        assertThat(looks(styles, body).test("On the canal")).isTrue();
    }

    @Test
    void test_stylesBasedOnEachOther_isNotBold() throws IOException {
        String styles = "<w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                + "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>";
        String body = paragraph("<w:pPr><w:pStyle w:val='A'/></w:pPr>", "", "On the canal");

        assertThat(looks(styles, body).test("On the canal")).isFalse();
    }

    private static String paragraph(String ofParagraph, String ofRun, String text) {
        return "<w:p>" + ofParagraph + "<w:r>" + ofRun + "<w:t>" + text + "</w:t></w:r></w:p>";
    }

    private WordLooks looks(String styles, String body) throws IOException {
        Path file = directory.resolve("statement.docx");
        String space = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write(zip, "word/styles.xml", "<w:styles" + space + ">" + styles + "</w:styles>");
            write(zip, "word/document.xml", "<w:document" + space + "><w:body>" + body + "</w:body></w:document>");
        }
        return WordLooks.of(file);
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
