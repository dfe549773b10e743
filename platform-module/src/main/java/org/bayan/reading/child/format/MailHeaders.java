package org.bayan.reading.child.format;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.child.Reading;

/** What a mail's headers say. */
final class MailHeaders {
    private static final Pattern MAILBOX = Pattern.compile("^\"?([^\"<]*?)\"?\\s*<([^<>]*)>");

    private final HeaderText text = new HeaderText();

    void read(Message message, Reading reading) {
        reading.property(StructuredText.MAIL_SUBJECT, of(message, "Subject"));
        String from = of(message, "From");
        Matcher mailbox = MAILBOX.matcher(from);
        boolean named = mailbox.find() && !mailbox.group(1).isBlank();
        reading.property(StructuredText.MAIL_FROM, named ? mailbox.group(1) + " <" + mailbox.group(2) + ">" : from);
        if (message.getDate() != null) {
            reading.property(
                    StructuredText.MAIL_DATE,
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            message.getDate().toInstant().atOffset(ZoneOffset.UTC)));
        }
    }

    private String of(Message message, String name) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
        ByteSequence raw = field == null ? null : field.getRaw();
        if (raw == null) {
            return field == null || field.getBody() == null ? "" : field.getBody();
        }
        byte[] bytes = raw.toByteArray();
        int colon = 0;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        return text.of(Arrays.copyOfRange(bytes, Math.min(colon + 1, bytes.length), bytes.length));
    }
}
