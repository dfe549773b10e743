package org.bayan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that are made to break a reader, by what they are. The names carry the extension that each claims. */
final class HostileFiles {
    static final String SECRET = "secret of this machine";

    private HostileFiles() {}

    /** @param outside URL of a file outside, which must never be read */
    static Map<String, byte[]> all(String outside) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty.txt", new byte[0]);
        files.put("blank.txt", utf8(" \n\t\n"));
        files.put("nothing-but-zeros.txt", new byte[100_000]);
        files.put("truncated.pdf", half(SampleFiles.bytes("statement-writer.en.pdf")));
        files.put("truncated.docx", half(SampleFiles.bytes("statement.en.docx")));
        files.put("truncated.doc", half(SampleFiles.bytes("statement.en.doc")));
        files.put("encrypted.pdf", SampleFiles.bytes("locked.pdf"));
        files.put("encrypted.docx", encryptedOffice());
        files.put("encrypted.zip", encryptedZip());
        files.put("word.pdf", SampleFiles.bytes("statement.en.docx"));
        files.put("pdf.txt", SampleFiles.bytes("statement-writer.en.pdf"));
        files.put("zip-bomb.zip", SampleFiles.zip(Map.of("zeros.txt", new byte[110 << 20])));
        files.put("nested-zip-bomb.zip", nestedZip(8));
        files.put("zip-of-itself-deep.zip", deepZip(60));
        files.put("many-entries.zip", manyEntries(3000));
        files.put(
                "xml-bomb.docx",
                SampleFiles.docx(
                        xml -> xml.replace("?>", "?>" + SampleFiles.bomb()).replace("Thank you.", "&a9;")));
        files.put("xml-bomb.xml", utf8("<?xml version='1.0'?>" + SampleFiles.bomb() + "<x>&a9;</x>"));
        String entity = "<!DOCTYPE x [<!ENTITY outside SYSTEM \"" + outside + "\">]>";
        files.put(
                "outside.docx",
                SampleFiles.docx(
                        xml -> xml.replace("?>", "?>" + entity).replace("Thank you.", "before &outside; after")));
        files.put("outside.xml", utf8("<?xml version='1.0'?>" + entity + "<x>before &outside; after</x>"));
        files.put(
                "outside.html",
                utf8("<?xml version='1.0'?>" + entity + "<html><body>before &outside; after<iframe src='" + outside
                        + "'></iframe><object data='" + outside + "'></object></body></html>"));
        files.put("deep.html", utf8("<html><body>" + "<div>".repeat(100_000) + "text"));
        files.put("deep.xml", utf8("<?xml version='1.0'?>" + "<x>".repeat(100_000) + "text" + "</x>".repeat(100_000)));
        files.put(
                "deep.docx",
                SampleFiles.docx(xml ->
                        xml.replace("Thank you.", "</w:t></w:r></w:p>" + "<w:sdt><w:sdtContent>".repeat(100_000))));
        files.put("deep.rtf", utf8("{\\rtf1 " + "{".repeat(100_000) + "text" + "}".repeat(100_000) + "}"));
        files.put("deep.pdf", deepPdf());
        files.put("long-line.txt", utf8("بيان ".repeat((20 << 20) / 9)));
        files.put("long-line.html", utf8("<p>" + "statement ".repeat(2 << 20) + "</p>"));
        files.put("labels.txt", utf8("العنوان: بيان\nتاريخ الصدور: 2011/03/15\n".repeat(2500)));
        files.put(
                "letters.txt",
                utf8("\u200F\u202E" + "a:".repeat(500_000) + "\n" + "((((".repeat(200_000) + "\n"
                        + "١/".repeat(500_000)));
        files.put("surrogates.txt", utf16("\uFEFFبيان \uD800 عن \uDC00\uDC00 الوزارة"));
        files.put("zeros-in-text.txt", utf8("بيان\0 عن\0\0 الوزارة \u0007\u001B[2J\n"));
        files.put("overrides.txt", utf8("العنوان: \u202Eبيان\u202C عن \u2066الوزارة\u2069\n"));
        files.put("\u202Efdp.txt", utf8("بيان باسم مقلوب\n"));
        files.put(
                "script.html",
                utf8(
                        "<html><head><title><script>alert(1)</script>=cmd|' /C calc'!A0</title></head><body><h1>"
                                + "&lt;script&gt;alert(1)&lt;/script&gt;</h1><p onclick='x()'>=HYPERLINK(\"http://x\")</p></body></html>"));
        files.put(
                "script.svg",
                utf8("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script><text>x</text></svg>"));
        files.put("mail-loop.eml", utf8(mailLoop(400)));
        files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0});
        files.put("program.exe", new byte[] {'M', 'Z', 0x50, 0, 2, 0, 0, 0, 4, 0, 15, 0});
        files.put("marks-alone.txt", utf8("\u0301\u064B\u0652".repeat(50_000)));
        files.put("joiners-alone.txt", utf8("\u200B\u200C\u200D\u2060".repeat(20_000)));
        files.put("directions-alone.txt", utf8("\u202E\u202D\u2066\u2069".repeat(20_000)));
        files.putAll(HostilePdfs.all(outside));
        return files;
    }

    private static byte[] half(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** With half surrogate pairs, which an encoder of Java's would replace. */
    private static byte[] utf16(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private static byte[] encryptedOffice() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("password");
            try (var out = encryptor.getDataStream(system)) {
                out.write(SampleFiles.bytes("statement.en.docx"));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** With the flag set that says so; its bytes make no sense then. */
    private static byte[] encryptedZip() {
        byte[] zip = SampleFiles.zip(Map.of("statement.txt", utf8("بيان صحفي عن افتتاح المكتبة")));
        for (int i = 0; i + 10 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local) {
                zip[i + 6] |= 1;
            } else if (central) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    private static byte[] nestedZip(int levels) {
        byte[] inner = SampleFiles.zip(Map.of("zeros.txt", new byte[20 << 20]));
        for (int i = 0; i < levels; i++) {
            inner = SampleFiles.zip(Map.of("a.zip", inner, "b.zip", inner, "c.zip", inner));
        }
        return inner;
    }

    private static byte[] deepZip(int levels) {
        byte[] inner = SampleFiles.zip(Map.of("a.txt", utf8("بيان")));
        for (int i = 0; i < levels; i++) {
            inner = SampleFiles.zip(Map.of("a.zip", inner));
        }
        return inner;
    }

    private static byte[] manyEntries(int entries) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            all.put("text-" + i + ".txt", utf8("نص " + i));
        }
        return SampleFiles.zip(all);
    }

    private static byte[] deepPdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X " + "[".repeat(50_000) + "]".repeat(50_000)
                        + ">>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String mailLoop(int levels) throws IOException {
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
}
