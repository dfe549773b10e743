package org.bayan.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Office files that point outside, that hold far more than a document does, or that only begin as one; each is made when it is asked for. */
final class HostileOffices {
    private static final String XML = "<?xml version='1.0' encoding='UTF-8'?>";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private HostileOffices() {}

    /** @param outside URL of a file outside, which must never be read */
    static Map<String, Callable<byte[]>> all(String outside) {
        Map<String, Callable<byte[]>> files = new LinkedHashMap<>();
        files.put("template.docx", () -> word("", relation("attachedTemplate", outside, true)));
        files.put(
                "linked-picture.docx",
                () -> word(
                        "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:imagedata r:id='x'/>"
                                + "</v:shape></w:pict></w:r></w:p>",
                        relation("image", outside, true)));
        files.put(
                "included-text.docx",
                () -> word(
                        "<w:p><w:fldSimple w:instr=' INCLUDETEXT \"" + outside
                                + "\" '><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
                        ""));
        files.put("foreign-part.docx", () -> word("<w:altChunk r:id='x'/>", relation("aFChunk", outside, true)));
        files.put("part-outside.docx", () -> word("", relation("styles", "../../../../../../../etc/passwd", false)));
        files.put(
                "a-million-runs.docx",
                () -> word("<w:p>" + "<w:r><w:t>ب</w:t></w:r>".repeat(1_000_000) + "</w:p>", ""));
        files.put("declared.odt", () -> openDocument(outside));
        files.put("a-million-cells.xlsx", () -> sheet(10_000, 100));
        files.put("begins-as.doc", () -> begins("D0CF11E0A1B11AE1"));
        files.put("begins-as.xls", () -> begins("D0CF11E0A1B11AE1" + "00".repeat(504)));
        files.put("begins-as.docx", () -> begins("504B030414000600"));
        files.put("begins-as.dat", () -> begins("789F3E22"));
        return files;
    }

    private static String relation(String type, String target, boolean external) {
        return "<Relationship Id='x' Type='" + OFFICE + "/" + type + "' Target='" + target + "'"
                + (external ? " TargetMode='External'" : "") + "/>";
    }

    private static byte[] word(String more, String relations) {
        Map<String, byte[]> parts = packaged("word/document.xml", WORD, Map.of());
        parts.put(
                "word/document.xml",
                utf8(XML
                        + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='"
                        + OFFICE + "'><w:body><w:p><w:r><w:t>Statement of the Ministry</w:t></w:r></w:p>" + more
                        + "</w:body></w:document>"));
        parts.put("word/_rels/document.xml.rels", relations(relations));
        return SampleFiles.zip(parts);
    }

    private static byte[] sheet(int rows, int columns) {
        Map<String, byte[]> parts = packaged(
                "xl/workbook.xml",
                SHEETS + "sheet.main+xml",
                Map.of("xl/worksheets/sheet1.xml", SHEETS + "worksheet+xml"));
        parts.put(
                "xl/workbook.xml",
                utf8(XML + "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='S' sheetId='1' r:id='x'/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", relations(relation("worksheet", "worksheets/sheet1.xml", false)));
        String row = "<row>" + "<c t='inlineStr'><is><t>v</t></is></c>".repeat(columns) + "</row>";
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(XML + "<worksheet xmlns='" + SHEET + "'><sheetData>" + row.repeat(rows)
                        + "</sheetData></worksheet>"));
        return SampleFiles.zip(parts);
    }

    /** The parts that tell what a package is, which come first. */
    private static Map<String, byte[]> packaged(String main, String type, Map<String, String> others) {
        StringBuilder types = new StringBuilder(XML + "<Types xmlns='" + TYPES + "'><Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
        Map<String, String> all = new LinkedHashMap<>(others);
        all.put(main, type);
        all.forEach((part, content) -> types.append("<Override PartName='/")
                .append(part)
                .append("' ContentType='")
                .append(content)
                .append("'/>"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(types.append("</Types>").toString()));
        parts.put("_rels/.rels", relations(relation("officeDocument", main, false)));
        return parts;
    }

    private static byte[] relations(String relations) {
        return utf8(XML + "<Relationships xmlns='" + RELATIONS + "'>" + relations + "</Relationships>");
    }

    private static byte[] openDocument(String outside) {
        String entity = "<!DOCTYPE x [<!ENTITY outside SYSTEM '" + outside + "'>]>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(XML + entity + "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text>"
                        + "<t:p>Statement &outside; of the Ministry</t:p></o:text></o:body></o:document-content>"));
        parts.put("META-INF/manifest.xml", utf8(XML + "<!DOCTYPE m SYSTEM '" + outside + "'><m/>"));
        return SampleFiles.zip(parts);
    }

    /** The first bytes of a format, and then what is none of it. */
    private static byte[] begins(String hex) {
        byte[] bytes = new byte[20_000];
        new java.util.Random(7).nextBytes(bytes);
        byte[] begin = java.util.HexFormat.of().parseHex(hex);
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
