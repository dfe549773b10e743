package org.bayan.reading.child.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.reading.child.structure.StructureBuilder;

/**
 * The plain text of a mail. What a mail quotes of earlier ones, and the sender's signature, stand outside the document; where a mail
 * forwards another one with few words of its own, the forwarded text is the document, and the words above it are not.
 */
final class MailText {
    private static final Pattern FORWARD =
            Pattern.compile("(?iu)^[-_*\\s>]*(?:begin )?(?:forwarded message|original message|forwarded by .*"
                    + "|رسالة معاد توجيهها|الرسالة الأصلية|رسالة محولة|message transféré|message d['’]origine|iletilen ileti|yönlendirilen ileti"
                    + "|özgün ileti|пересылаемое сообщение|пересланное сообщение|исходное сообщение|پیام بازارسال شده|پیام اصلی"
                    + "|نامەی ناردراوەوە)[-_*\\s:]*$");
    private static final Pattern HEADER = Pattern.compile(
            "(?iu)^[\\s>]*\\*?(?:from|to|cc|date|sent|subject|reply-to|من|إلى|نسخة|التاريخ"
                    + "|أرسلت|الموضوع|de|à|envoyé|objet|kimden|kime|tarih|gönderildi|konu|от|кому|дата|отправлено|тема|از|به|تاریخ|موضوع)\\*?\\s*:.*");
    private static final Pattern WROTE = Pattern.compile(
            "(?iu)^(?:on .{5,120} wrote|le .{5,120} a écrit|في .{5,120} كتب.{0,60}|.{5,120} tarihinde .{2,80} (?:yazdı|şunu yazdı)"
                    + "|.{5,120} пишет|.{5,120} نوشت)\\s*:\\s*$");
    private static final String SIGNATURE = "-- ";

    private final List<String> lines;
    private final StructureBuilder out;

    private MailText(List<String> lines, StructureBuilder out) {
        this.lines = lines;
        this.out = out;
    }

    static void read(List<String> lines, StructureBuilder out) {
        new MailText(lines, out).read();
    }

    /** Joins the lines that a sender's program has folded (RFC 3676): those that end with a space. */
    static List<String> unfold(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            open.append(line);
            if (!line.endsWith(" ") || line.equals(SIGNATURE)) {
                lines.add(open.toString());
                open.setLength(0);
            }
        }
        lines.add(open.toString());
        return lines;
    }

    private void read() {
        int forward = forward();
        if (forward >= 0) {
            if (length(0, forward) > MailBody.COVER) {
                write(0, forward);
                aside(forward, lines.size());
                return;
            }
            aside(0, forward + 1);
            int text = forward + 1;
            while (text < lines.size()
                    && (lines.get(text).isBlank()
                            || HEADER.matcher(lines.get(text)).matches())) {
                aside(text, text + 1);
                text++;
            }
            write(text, lines.size());
        } else {
            write(0, lines.size());
        }
    }

    private int forward() {
        for (int i = 0; i < lines.size(); i++) {
            if (FORWARD.matcher(lines.get(i)).matches() && length(i + 1, lines.size()) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int length(int from, int to) {
        return lines.subList(from, to).stream()
                .mapToInt(line -> line.strip().length())
                .sum();
    }

    private void write(int from, int to) {
        boolean ownWords = false;
        for (int i = from; i < to && !lines.get(i).equals(SIGNATURE); i++) {
            ownWords |= !lines.get(i).isBlank() && !isQuoted(i);
        }
        for (int i = from; i < to; i++) {
            if (lines.get(i).equals(SIGNATURE)) {
                aside(i, to);
                return;
            }
            if (ownWords && isQuoted(i)) {
                aside(i, i + 1);
            } else {
                out.text(lines.get(i).replaceFirst("^[>\\s]+", ""));
                out.endBlock();
            }
        }
    }

    /** Whether a line is of an earlier mail, or announces it. */
    private boolean isQuoted(int i) {
        if (lines.get(i).startsWith(">")) {
            return true;
        }
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && lines.get(next).startsWith(">")
                && WROTE.matcher(lines.get(i).strip()).matches();
    }

    private void aside(int from, int to) {
        for (int i = from; i < to; i++) {
            out.beginFurniture();
            out.text(lines.get(i));
            out.endFurniture();
        }
    }
}
