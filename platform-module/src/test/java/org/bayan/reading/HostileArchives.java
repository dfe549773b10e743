package org.bayan.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives whose entries would lie outside, that grow without end, or that say wrong things of themselves; and mails. */
final class HostileArchives {
    private static final byte[] STATEMENT = utf8("بيان صادر عن وزارة الثقافة\n");

    private HostileArchives() {}

    /** @param outside URL of a file outside, which must never be read */
    static Map<String, Callable<byte[]>> all(String outside) {
        Map<String, Callable<byte[]>> files = new LinkedHashMap<>();
        files.put("entries-outside.tar", () -> tar("../../../../../../../../tmp/escaped.txt"));
        files.put("entry-at-the-root.tar", () -> tar("/tmp/escaped.txt"));
        files.put("links.tar", () -> links("/etc/passwd"));
        files.put("long.tar", () -> longTar());
        files.put("thirty-times.gz", () -> gzipped(30));
        files.put("grows.gz", () -> gzip(gzip(new byte[110 << 20])));
        files.put("long.zip", () -> longZip());
        files.put("cut.zip", () -> cut(SampleFiles.zip(Map.of("a.txt", STATEMENT)), 30));
        files.put("in-three.zip", () -> zip("a.zip", zip("b.zip", zip("c.txt", STATEMENT))));
        files.put("word.zip", () -> zip("letters/one.docx", SampleFiles.bytes("statement.en.docx")));
        files.put("unpacked-by-others.rar", () -> prefixed(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0}));
        files.put("unpacked-by-others.7z", () -> prefixed(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}));
        files.put("attachments.eml", () -> attachments(1000));
        files.put(
                "body-outside.eml",
                () -> mail("Content-Type: message/external-body; access-type=URL; URL=\"" + outside
                        + "\"\r\n\r\nContent-Type: text/plain\r\n\r\n"));
        files.put(
                "subject.eml",
                () -> utf8("Subject: =?utf-8?B?" + "QUFB".repeat(200_000) + "?=\r\n" + "X: y\r\n".repeat(100_000)
                        + "\r\nStatement of the Ministry"));
        files.put(
                "mails-in-mails.eml",
                () -> utf8("Content-Type: message/rfc822\r\n\r\n".repeat(3000) + "Subject: x\r\n\r\nx"));
        return files;
    }

    private static byte[] tar(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(STATEMENT.length);
            tar.putArchiveEntry(entry);
            tar.write(STATEMENT);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] links(String target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK}) {
                TarArchiveEntry entry = new TarArchiveEntry("link" + kind + ".txt", kind);
                entry.setLinkName(target);
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A small entry that says that it has two thousand million bytes. */
    private static byte[] longTar() throws IOException {
        byte[] tar = tar("statement.txt");
        byte[] size = "20000000000\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(size, 0, tar, 124, size.length);
        java.util.Arrays.fill(tar, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i];
        }
        byte[] check = "%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(check, 0, tar, 148, check.length);
        return tar;
    }

    private static byte[] longZip() {
        byte[] zip = zip("statement.txt", STATEMENT);
        for (int i = 0; i + 30 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1;
            if (local || central) {
                java.util.Arrays.fill(zip, i + (local ? 18 : 20), i + (local ? 26 : 28), (byte) 0x7F);
            }
        }
        return zip;
    }

    private static byte[] zip(String name, byte[] content) {
        return SampleFiles.zip(Map.of(name, content));
    }

    private static byte[] gzipped(int times) throws IOException {
        byte[] packed = STATEMENT;
        for (int i = 0; i < times; i++) {
            packed = gzip(packed);
        }
        return packed;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(byte[] whole, int less) {
        return java.util.Arrays.copyOf(whole, whole.length - less);
    }

    private static byte[] prefixed(byte[] begin) {
        byte[] bytes = java.util.Arrays.copyOf(begin, 4000);
        java.util.Arrays.fill(bytes, begin.length, bytes.length, (byte) 0x5A);
        return bytes;
    }

    private static byte[] attachments(int count) {
        StringBuilder parts =
                new StringBuilder("Content-Type: text/plain; charset=utf-8\r\n\r\nStatement of the Ministry\r\n");
        for (int i = 0; i < count; i++) {
            parts.append("--B\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"a")
                    .append(i)
                    .append(".txt\"\r\n\r\nattached ")
                    .append(i)
                    .append("\r\n");
        }
        return mail(parts.toString());
    }

    private static byte[] mail(String parts) {
        return utf8("From: a@example.org\r\nSubject: Statement\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n" + parts + "\r\n--B--\r\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
