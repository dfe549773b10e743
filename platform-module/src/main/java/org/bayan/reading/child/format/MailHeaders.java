package org.bayan.reading.child.format;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.child.Reading;

/** What a mail's headers say. */
final class MailHeaders {
    private MailHeaders() {}

    static void read(Message message, Reading reading) {
        reading.property(StructuredText.MAIL_SUBJECT, message.getSubject());
        if (message.getFrom() != null) {
            reading.property(
                    StructuredText.MAIL_FROM,
                    message.getFrom().stream().map(MailHeaders::text).collect(Collectors.joining(", ")));
        }
        if (message.getDate() != null) {
            reading.property(
                    StructuredText.MAIL_DATE,
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            message.getDate().toInstant().atOffset(ZoneOffset.UTC)));
        }
    }

    private static String text(Mailbox mailbox) {
        return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName() + " <" + mailbox.getAddress() + ">";
    }
}
