package org.bayan.extraction.gold;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The formats that the texts of the gold set are also read from. Lines with tabs become rows of a table where the format has them. */
enum GoldFormat {
    TXT("txt") {
        @Override
        byte[] render(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    },
    /** In the encoding of old Arabic files, where it can hold the text. */
    OLD_TXT("txt") {
        @Override
        byte[] render(String text) {
            Charset old = Charset.forName("windows-1256");
            boolean holds = old.newEncoder().canEncode(text);
            return text.getBytes(holds ? old : StandardCharsets.UTF_16);
        }
    },
    HTML("html") {
        @Override
        byte[] render(String text) {
            String body = text.lines()
                    .filter(l -> !l.isBlank())
                    .map(l -> l.indexOf('\t') < 0
                            ? "<p>" + escaped(l) + "</p>"
                            : "<table><tr><td>" + escaped(l).replace("\t", "</td><td>") + "</td></tr></table>")
                    .collect(Collectors.joining("\n"));
            return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>")
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    DOCX("docx") {
        @Override
        byte[] render(String text) {
            String body = text.lines()
                    .filter(l -> !l.isBlank())
                    .map(l -> l.indexOf('\t') < 0 ? paragraph(l) : row(l))
                    .collect(Collectors.joining());
            return zip("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + body + "</w:body></w:document>");
        }
    };

    private final String ending;

    GoldFormat(String ending) {
        this.ending = ending;
    }

    abstract byte[] render(String text);

    String fileName(GoldDocument document) {
        return document.name() + '.' + ending;
    }

    private static String paragraph(String line) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>";
    }

    private static String row(String line) {
        StringBuilder cells = new StringBuilder("<w:tbl><w:tr>");
        for (String cell : line.split("\t", -1)) {
            cells.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return cells.append("</w:tr></w:tbl>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] zip(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\""
                            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\""
                            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>");
            entry(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
