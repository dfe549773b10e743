package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was deleted while changes were tracked is no text, what was inserted is; nor is what a field says of itself. */
class TrackedChangesTest {
    @RegisterExtension
    static final OneReader READER = new OneReader();

    @Test
    void read_wordDocument_holdsWhatStands() throws IOException {
        String run = "</w:t></w:r>"
                + "<w:del w:id='1' w:author='x'><w:r><w:delText> deleted</w:delText></w:r></w:del>"
                + "<w:ins w:id='2' w:author='x'><w:r><w:t xml:space='preserve'> inserted</w:t></w:r></w:ins>"
                + "<w:moveFrom w:id='3' w:author='x'><w:r><w:t> moved</w:t></w:r></w:moveFrom>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DOCPROPERTY code </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t xml:space='preserve'> 12/2015</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>";

        String text = text(SampleFiles.docx(xml -> xml.replace("Thank you.", "Thanks" + run)), "statement.docx");

        assertThat(text).contains("Thanks inserted 12/2015").doesNotContain("deleted", "moved", "DOCPROPERTY");
    }

    @Test
    void read_openDocument_holdsWhatStands() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8("<?xml version='1.0' encoding='UTF-8'?><office:document-content"
                        + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                        + "<text:tracked-changes><text:changed-region text:id='a'><text:deletion><text:p>deleted</text:p>"
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>بيان <text:change text:change-id='a'/>الوزارة</text:p>"
                        + "</office:text></office:body></office:document-content>"));

        assertThat(text(SampleFiles.zip(parts), "statement.odt")).isEqualTo("بيان الوزارة\n");
    }

    @Test
    void read_richText_holdsWhatStands() throws IOException {
        String rtf = "{\\rtf1\\ansi\\pard {Statement}{\\deleted\\revauthdel1\\revdttmdel-2074015744 \\loch\n gone}"
                + "{\\revised\\revauth1  of the Ministry}\\par}";

        assertThat(text(utf8(rtf), "statement.rtf")).isEqualTo("Statement of the Ministry\n");
    }

    private static String text(byte[] bytes, String name) throws IOException {
        return READER.text(bytes, name).text();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
