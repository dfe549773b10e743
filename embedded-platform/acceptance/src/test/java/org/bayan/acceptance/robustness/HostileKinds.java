package org.bayan.acceptance.robustness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** One hostile file of each rarer kind, with the one way in which it ends. */
final class HostileKinds {
    private static final String STATEMENT = "Statement of the Ministry of Culture\n";
    private static final String XML = "<?xml version='1.0' encoding='UTF-8'?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private HostileKinds() {}

    record Kind(String name, byte[] content, Ending ending) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** How a file ends: its state, and what its sentence says in English and in Arabic. */
    enum Ending {
        READ("done", "", ""),
        NO_TEXT("skipped", "holds no text", "لا تحوي الوثيقة نصًا"),
        NO_TEXT_LAYER("skipped", "has no text layer", "ليس في الوثيقة طبقة نص"),
        UNSUPPORTED("skipped", "Files of the type [a-z/.-]+ are not read", "لا تُقرأ الملفات من النوع"),
        DAMAGED("failed", "is damaged or incomplete", "الوثيقة تالفة أو ناقصة"),
        TOO_LARGE("failed", "is larger than [0-9]+ MB", "أكبر من"),
        TOO_DEEP("failed", "is nested deeper than [0-9]+ levels", "تتداخل أجزاء الوثيقة");

        final String state;
        final String english;
        final String arabic;

        Ending(String state, String english, String arabic) {
            this.state = state;
            this.english = english;
            this.arabic = arabic;
        }
    }

    /**
     * @param url where nobody may ask
     * @param file a file that nobody may read
     */
    static List<Kind> all(String url, String file) {
        return List.of(
                kind(
                        "pdf-and-zip.pdf",
                        join(pdf(""), HostileFile.zip(Map.of("text.txt", utf8(STATEMENT)))),
                        Ending.READ),
                kind(
                        "script.pdf",
                        pdf("/OpenAction<</S/JavaScript/JS(app.launchURL\\(\"" + url + "\"\\);)>>"),
                        Ending.READ),
                kind("launch.pdf", pdf("/OpenAction<</S/Launch/F(/usr/bin/touch)>>"), Ending.READ),
                kind("goto.pdf", pdf("/OpenAction<</S/GoToR/F(" + file + ")/D[0/Fit]>>"), Ending.READ),
                kind("ten-thousand-pages.pdf", pages(10_000), Ending.READ),
                kind("template.docx", word(url), Ending.READ),
                kind("template-file.docx", word("file://" + file), Ending.READ),
                kind("declared.odt", openDocument("file://" + file), Ending.READ),
                kind(
                        "drawing.svg",
                        utf8(XML + entities(url, file) + "<svg xmlns='http://www.w3.org/2000/svg'><text>text &e;&f;"
                                + "</text></svg>"),
                        Ending.READ),
                kind("a-million-cells.xlsx", cells(10_000, 100), Ending.READ),
                kind(
                        "nested.rtf",
                        utf8("{\\rtf1 " + "{\\b ".repeat(50_000) + "text" + "}".repeat(50_000) + "}"),
                        Ending.READ),
                kind(
                        "picture-within.html",
                        utf8("<html><body><p>" + STATEMENT + "</p><img src='data:image/png;base64,"
                                + "A".repeat(50 << 20) + "'></body></html>"),
                        Ending.READ),
                kind("outside.tar", tar("../../../../../../tmp/escaped.txt", STATEMENT.length()), Ending.READ),
                kind("longer-than-it-is.tar", tar("statement.txt", Integer.MAX_VALUE), Ending.DAMAGED),
                kind("thirty-times.gz", gzip(30), Ending.READ),
                kind("grows.gz", pack(pack(new byte[110 << 20])), Ending.TOO_LARGE),
                kind("a-thousand-attachments.eml", attachments(1000), Ending.READ),
                kind("seven-bits.txt", utf8("+ADw-script+AD4-alert(1)+ADw-/script+AD4- " + STATEMENT), Ending.READ),
                kind("marks-alone.txt", utf8("\u0301\u064B\u0652".repeat(50_000)), Ending.NO_TEXT),
                kind("joiners-alone.txt", utf8("\u200B\u200C\u200D\uFEFF\u2060".repeat(20_000)), Ending.NO_TEXT),
                kind("program.txt", bytes(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 0x3D, 0, 16), Ending.UNSUPPORTED),
                kind(
                        "only-begins.doc",
                        join(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1), new byte[9000]),
                        Ending.DAMAGED),
                kind("deep.html", utf8("<html><body>" + "<div>".repeat(100_000) + "text"), Ending.TOO_DEEP));
    }

    private static Kind kind(String name, byte[] content, Ending ending) {
        return new Kind(name, content, ending);
    }

    private static String entities(String url, String file) {
        return "<!DOCTYPE x [<!ENTITY e SYSTEM 'file://" + file + "'><!ENTITY f SYSTEM '" + url + "'>]>";
    }

    private static byte[] pdf(String ofCatalog) {
        return pages(1, ofCatalog);
    }

    private static byte[] pages(int count) {
        return pages(count, "");
    }

    private static byte[] pages(int count, String ofCatalog) {
        String text = "BT /F1 12 Tf 50 700 Td (Statement of the Ministry of Culture) Tj ET";
        StringBuilder kids = new StringBuilder();
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(i + 5).append(" 0 R ");
            pages.append(i + 5)
                    .append(
                            " 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>>>endobj\n");
        }
        return utf8("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R" + ofCatalog + ">>endobj\n2 0 obj<</Type/Pages/Kids["
                + kids
                + "]/Count " + count + ">>endobj\n3 0 obj<</Length " + text.length() + ">>stream\n" + text
                + "\nendstream endobj\n4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n" + pages
                + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static byte[] word(String template) {
        Map<String, byte[]> parts = office(
                "word/document.xml",
                "wordprocessingml.document.main+xml",
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                        + STATEMENT + "</w:t></w:r></w:p></w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relation("attachedTemplate", template + "' TargetMode='External"));
        return HostileFile.zip(parts);
    }

    private static byte[] cells(int rows, int columns) {
        Map<String, byte[]> parts = office(
                "xl/workbook.xml",
                "spreadsheetml.sheet.main+xml",
                "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE
                        + "'><sheets><sheet name='S' sheetId='1' r:id='x'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        String row = "<row>" + "<c t='inlineStr'><is><t>v</t></is></c>".repeat(columns) + "</row>";
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(XML + "<worksheet xmlns='" + SHEET + "'><sheetData>" + row.repeat(rows)
                        + "</sheetData></worksheet>"));
        return HostileFile.zip(parts);
    }

    private static Map<String, byte[]> office(String main, String type, String content) {
        String types = XML + "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                + "<Override PartName='/" + main + "' ContentType='application/vnd.openxmlformats-officedocument."
                + type
                + "'/></Types>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(types));
        parts.put("_rels/.rels", relation("officeDocument", main));
        parts.put(main, utf8(XML + content));
        return parts;
    }

    private static byte[] relation(String type, String target) {
        return utf8(XML + "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='x' Type='" + OFFICE + "/" + type + "' Target='" + target + "'/></Relationships>");
    }

    private static byte[] openDocument(String outside) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(XML + "<!DOCTYPE x [<!ENTITY e SYSTEM '" + outside
                        + "'>]><o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text><t:p>" + STATEMENT
                        + "&e;</t:p></o:text></o:body></o:document-content>"));
        return HostileFile.zip(parts);
    }

    /** One entry, by the header that POSIX gives for it: name, mode, owner, group, size, time, checksum, kind. */
    private static byte[] tar(String name, int size) {
        byte[] tar = new byte[2048];
        put(tar, 0, name);
        put(tar, 100, "0000644\0000000000\0000000000\000" + "%011o\000".formatted(size) + "00000000000\000        0");
        put(tar, 257, "ustar\00000");
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i];
        }
        put(tar, 148, "%06o\000".formatted(sum));
        put(tar, 512, STATEMENT);
        return tar;
    }

    private static void put(byte[] tar, int at, String text) {
        byte[] bytes = utf8(text);
        System.arraycopy(bytes, 0, tar, at, bytes.length);
    }

    private static byte[] gzip(int times) {
        byte[] packed = utf8(STATEMENT);
        for (int i = 0; i < times; i++) {
            packed = pack(packed);
        }
        return packed;
    }

    private static byte[] pack(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] attachments(int count) {
        StringBuilder mail = new StringBuilder("From: a@example.org\r\nSubject: Statement\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\n"
                + STATEMENT);
        for (int i = 0; i < count; i++) {
            mail.append("\r\n--B\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"a")
                    .append(i)
                    .append(".txt\"\r\n\r\nattached ")
                    .append(i);
        }
        return utf8(mail.append("\r\n--B--\r\n").toString());
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
