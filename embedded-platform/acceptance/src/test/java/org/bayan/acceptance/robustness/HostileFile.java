package org.bayan.acceptance.robustness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file that is made to break what reads it.
 *
 * @param name carries the extension that it claims
 * @param states how it may end
 */
record HostileFile(String name, byte[] content, List<String> states) {
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY outside SYSTEM \"file:///etc/passwd\">]>";
    private static final String XML = "<?xml version='1.0' encoding='UTF-8'?>";
    private static final String STATEMENT = "بيان صادر عن وزارة الثقافة\nتاريخ الصدور: 2011/03/15\n";

    /** What was in the file was taken from a place outside of it. */
    static final String SIGN_OF_OUTSIDE = "root:x:0";

    static List<HostileFile> all() {
        return List.of(
                of("empty.txt", new byte[0], "skipped"),
                of("blank.txt", utf8(" \n\t\r\n"), "skipped"),
                of("zeros.txt", new byte[50_000], "skipped", "failed"),
                of(
                        "truncated.pdf",
                        utf8("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Ty"),
                        "failed"),
                of("loop.pdf", loopingPdf(), "skipped", "failed"),
                of("locked.pdf", lockedPdf(), "failed"),
                of("truncated.docx", half(document(STATEMENT)), "failed"),
                of("locked.zip", lockedZip(), "failed"),
                of("zip-bomb.zip", zip(Map.of("zeros.txt", new byte[110 << 20])), "failed"),
                of("zip-in-zip.zip", nestedZip(60), "done", "failed"),
                of("outside-its-folder.zip", zip(Map.of("../../../tmp/text.txt", utf8(STATEMENT))), "done", "skipped"),
                of("xml-bomb.xml", utf8(XML + bomb() + "<x>&a9;</x>"), "failed", "skipped"),
                of("xml-bomb.docx", document(bomb(), "&a9;"), "failed", "skipped"),
                of("outside.xml", utf8(XML + OUTSIDE + "<x>before &outside; after</x>"), "done", "failed", "skipped"),
                of("outside.docx", document(OUTSIDE, "before &outside; after"), "done", "failed", "skipped"),
                of(
                        "outside.html",
                        utf8("<html><body><p>" + STATEMENT + "</p><iframe src='file:///etc/passwd'></iframe>"
                                + "<object data='file:///etc/passwd'></object></body></html>"),
                        "done"),
                of("deep.html", utf8("<html><body>" + "<div>".repeat(100_000) + "text"), "failed"),
                of("deep.xml", utf8(XML + "<x>".repeat(100_000) + "text" + "</x>".repeat(100_000)), "done", "failed"),
                of(
                        "deep.rtf",
                        utf8("{\\rtf1 " + "{".repeat(100_000) + "text" + "}".repeat(100_000) + "}"),
                        "done",
                        "skipped",
                        "failed"),
                of("mail-in-mail.eml", utf8(nestedMail(400)), "done", "failed", "skipped"),
                of("long-line.txt", utf8("بيان ".repeat((20 << 20) / 9)), "done"),
                of("labels.txt", utf8(STATEMENT.repeat(2500)), "done"),
                of("wide-table.html", utf8(table(300, 300)), "done"),
                of("letters.txt", utf8("\u200F\u202E" + "a:".repeat(200_000) + "((((".repeat(100_000)), "done"),
                of("directions-alone.txt", utf8("\u202E\u2066\u200B\u200D".repeat(1000)), "skipped"),
                of("controls.txt", utf8("بيان\0 عن\0\0 الوزارة \u0007\u001B[2J\n"), "done"),
                of("half-characters.txt", halfCharacters(), "done", "skipped", "failed"),
                of("program.docx", new byte[] {'M', 'Z', 0x50, 0, 2, 0, 0, 0, 4, 0, 15, 0}, "skipped", "failed"),
                of("text.pdf", utf8(STATEMENT), "done"),
                of(
                        "page.txt",
                        utf8("<html><body><h1>=cmd|' /C calc'!A0</h1><p>" + STATEMENT + "</p></body></html>"),
                        "done"),
                of("\u202Efdp.txt", utf8("العنوان: \u202Eبيان\u202C عن \u2066الوزارة\u2069\n"), "done"),
                of("=1+1&lt;b&gt;'${7-7}#{7-7}%n.txt", utf8(STATEMENT), "done"));
    }

    /** Files that ask whoever opens them to fetch something. */
    static List<HostileFile> pointingTo(String url) {
        String entities =
                "<!DOCTYPE x [<!ENTITY %% all SYSTEM \"%s\"> %%all; <!ENTITY one SYSTEM \"%s\">]>".formatted(url, url);
        String page = "<html><head><base href='%s'><link rel='stylesheet' href='%s'><script src='%s'></script></head>"
                + "<body><img src='%s'><iframe src='%s'></iframe><p>" + STATEMENT + "</p></body></html>";
        return List.of(
                of("elsewhere.html", utf8(page.replace("%s", url)), "done"),
                of("elsewhere.xml", utf8(XML + entities + "<x>before &one; after</x>"), "done", "failed", "skipped"),
                of(
                        "elsewhere.svg",
                        utf8(XML + "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + url + "'/><text>"
                                + STATEMENT + "</text></svg>"),
                        "done",
                        "skipped",
                        "failed"),
                of("elsewhere.docx", document(entities, "before &one; after"), "done", "failed", "skipped"),
                of(
                        "elsewhere.eml",
                        utf8("Subject: x\r\nContent-Type: message/external-body; access-type=URL; URL=\"" + url
                                + "\"\r\n\r\nContent-Type: text/plain\r\n\r\ntext\r\n"),
                        "done",
                        "failed",
                        "skipped"));
    }

    @Override
    public String toString() {
        return name;
    }

    private static HostileFile of(String name, byte[] content, String... states) {
        return new HostileFile(name, content, List.of(states));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Entities that grow to some thousand million characters. */
    private static String bomb() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            String before = "&a" + (i - 1) + ";";
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return type.append("]>").toString();
    }

    private static byte[] document(String text) {
        return document("", text);
    }

    private static byte[] document(String declaration, String text) {
        String types = XML + "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType="
                + "'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
        String relations = XML + "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Target='word/document.xml' Type="
                + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/></Relationships>";
        String body = XML + declaration
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>"
                + text + "</w:t></w:r></w:p></w:body></w:document>";
        return zip(new TreeMap<>(Map.of(
                "[Content_Types].xml", utf8(types), "_rels/.rels", utf8(relations), "word/document.xml", utf8(body))));
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] nestedZip(int levels) {
        byte[] inner = zip(Map.of("text.txt", utf8(STATEMENT)));
        for (int i = 0; i < levels; i++) {
            inner = zip(Map.of("inner.zip", inner));
        }
        return inner;
    }

    /** With the flag that says so in the headers of its entry. */
    private static byte[] lockedZip() {
        byte[] zip = zip(Map.of("statement.txt", utf8(STATEMENT)));
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    /** Pages that hold themselves. */
    private static byte[] loopingPdf() {
        return utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** Which no empty password opens. */
    private static byte[] lockedPdf() {
        String key = "5a".repeat(32);
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
                "<</Filter/Standard/V 1/R 2/P -4/O<" + key + ">/U<" + key + ">>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 5\n").append(places);
        pdf.append("trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<")
                .append(key)
                .append("><")
                .append(key)
                .append(">]>>\n");
        return utf8(pdf.append("startxref\n").append(table).append("\n%%EOF\n").toString());
    }

    private static String nestedMail(int levels) {
        StringBuilder mail = new StringBuilder("From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < levels; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("Content-Type: text/plain\r\n\r\ntext\r\n").toString();
    }

    private static String table(int rows, int columns) {
        return "<html><body><h1>بيان</h1><table>" + ("<tr>" + "<td>قيمة</td>".repeat(columns) + "</tr>").repeat(rows)
                + "</table></body></html>";
    }

    /** UTF-16 in which halves of pairs stand alone. */
    private static byte[] halfCharacters() {
        return new byte[] {(byte) 0xFE, (byte) 0xFF, 6, 0x28, (byte) 0xD8, 0, 6, 0x4A, (byte) 0xDC, 0};
    }
}
