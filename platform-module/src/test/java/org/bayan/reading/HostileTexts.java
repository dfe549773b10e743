package org.bayan.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Texts and pages that no writer writes, and formats of text that hold more than they show. */
final class HostileTexts {
    private static final String STATEMENT = "بيان صادر عن وزارة الثقافة\n";

    private HostileTexts() {}

    /** @param outside URL of a file outside, which must never be read */
    static Map<String, Callable<byte[]>> all(String outside) {
        Map<String, Callable<byte[]>> files = new LinkedHashMap<>();
        files.put(
                "seven-bits.txt", () -> utf8("+ADw-script+AD4-alert(1)+ADw-/script+AD4- statement of the ministry\n"));
        files.put(
                "seven-bits.html",
                () -> utf8("<html><head><meta charset='utf-7'></head><body>+ADw-script+AD4- statement</body></html>"));
        files.put("overlong.txt", () -> bytes("C0AF C0AE 20 73746174656D656E74 20 F888808080 0A"));
        files.put("halves-in-utf8.txt", () -> bytes("D8A8D98AD8A7D986 20 EDA080 EDB080 FFFE 0A"));
        files.put("no-characters.txt", () -> utf8("بيان \uFFFE \uFFFF \uDBBF\uDFFF عن الوزارة\n"));
        files.put("private-characters.txt", () -> utf8("\uE000\uF8FF".repeat(2000)));
        files.put("marks.txt", () -> utf8("العنوان: بيان" + "\u0651\u0301".repeat(20_000) + " عن الوزارة\n"));
        files.put("ligatures.txt", () -> utf8("\uFDFA".repeat(100_000) + "\uFEFB".repeat(500_000)));
        files.put("digits.txt", () -> utf8("1".repeat(5_000_000)));
        files.put("dates.txt", () -> utf8("15/3/2011 ".repeat(200_000)));
        files.put("dates-in-words.txt", () -> utf8("الخامس عشر من آذار ألف وتسعمائة وإحدى عشرة ".repeat(20_000)));
        files.put("space.txt", () -> utf8("العنوان" + " ".repeat(5_000_000) + ": بيان\n"));
        files.put("lines.txt", () -> utf8("\n".repeat(5_000_000) + STATEMENT));
        files.put("tabs.txt", () -> utf8("x\t".repeat(500_000)));
        files.put("brackets.txt", () -> utf8("(«\"".repeat(1_000_000)));
        files.put("dashes.txt", () -> utf8("العنوان -" + "-–—".repeat(500_000)));
        files.put("glued-labels.txt", () -> utf8("تاريخ الصدورالعنواناللغةالجهة المصدرة".repeat(5000)));
        files.put("bare-labels.txt", () -> utf8("العنوان:\n".repeat(50_000)));
        files.put("numbers.txt", () -> utf8("رقم " + "12/".repeat(300_000)));
        files.put("mails.txt", () -> utf8("From a@b Thu Jan  1 00:00:00 2015\nSubject: s\n\nStatement\n".repeat(3000)));
        files.put("formulas.csv", () -> utf8("=cmd|' /C calc'!A0,@SUM(1),+1,-1\n".repeat(1000)));
        files.put("picture-within.html", () -> pictureWithin(50 << 20));
        files.put("attributes.html", () -> utf8(manyAttributes(100_000)));
        files.put(
                "picture.svg",
                () -> utf8("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY e SYSTEM '" + outside
                        + "'>]><svg xmlns='http://www.w3.org/2000/svg'><image href='" + outside
                        + "'/><text>text &e;</text></svg>"));
        files.put(
                "parameters.xml",
                () -> utf8("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY % d SYSTEM '" + outside
                        + "'> %d;]><r>Statement of the Ministry</r>"));
        files.put(
                "included.xml",
                () -> utf8("<?xml version='1.0'?><r xmlns:xi='http://www.w3.org/2001/XInclude'>" + "<xi:include href='"
                        + outside + "' parse='text'/>Statement</r>"));
        files.put("nested.rtf", () -> utf8("{\\rtf1 " + "{\\b ".repeat(50_000) + "text" + "}".repeat(50_000) + "}"));
        files.put(
                "object.rtf",
                () -> utf8("{\\rtf1{\\object\\objautlink\\objupdate{\\*\\objdata " + "01050000".repeat(100_000)
                        + "}}{\\field{\\*\\fldinst{INCLUDETEXT \"" + outside + "\"}}{\\fldrslt x}} Statement}"));
        files.put("long-bytes.rtf", () -> utf8("{\\rtf1 Statement {\\bin2000000000 x}}"));
        files.put("long-characters.rtf", () -> utf8("{\\rtf1\\uc2147483647 " + "\\u1576 ?".repeat(100_000) + "}"));
        files.put("class.txt", () -> bytes("CAFEBABE 0000003D 0010 0A0002 0003 07 0004"));
        files.put("database.pdf", () -> java.util.Arrays.copyOf(utf8("SQLite format 3\0"), 4000));
        files.put(
                "web-archive.warc",
                () -> utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\n<p>x</p>"));
        return files;
    }

    private static String manyAttributes(int count) {
        StringBuilder attributes = new StringBuilder("<p");
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        return attributes.append('>').append(STATEMENT).append("</p>").toString();
    }

    private static byte[] pictureWithin(int length) {
        byte[] before = utf8("<html><body><h1>بيان</h1><p>" + STATEMENT + "</p><img src='data:image/png;base64,");
        byte[] after = utf8("'></body></html>");
        byte[] page = new byte[before.length + length + after.length];
        java.util.Arrays.fill(page, (byte) 'A');
        System.arraycopy(before, 0, page, 0, before.length);
        System.arraycopy(after, 0, page, before.length + length, after.length);
        return page;
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
