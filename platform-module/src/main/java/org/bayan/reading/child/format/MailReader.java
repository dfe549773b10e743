package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.tika.mime.MediaType;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;

/** Reads e-mail: headers as properties, the body as text, attachments after it. */
public final class MailReader implements FormatReader {
    private static final MediaType MAIL = MediaType.parse("message/rfc822");
    private static final int HEADER_LENGTH = 1 << 16;
    private static final int HEADERS = 1000;
    private static final int LINE_LENGTH = 1 << 20;

    private final MailHeaders headers = new MailHeaders();
    private final MailBody body = new MailBody(new HtmlReader());

    @Override
    public boolean reads(MediaType type) {
        return type.equals(MAIL);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws IOException, Unreadable {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxHeaderLen(HEADER_LENGTH)
                .setMaxHeaderCount(HEADERS)
                .setMaxLineLen(LINE_LENGTH)
                .setMaxContentLen(reading.limits().bytes())
                .build());
        try (InputStream in = Files.newInputStream(file.path())) {
            Message message = builder.parseMessage(in);
            try {
                // Where this mail only covers another one, that one's headers come first; a mail in an archive has its
                // own.
                if (!body.read(message, file, reading)) {
                    headers.read(message, reading);
                }
            } finally {
                message.dispose();
            }
        }
    }
}
