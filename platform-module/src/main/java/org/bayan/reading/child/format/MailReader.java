package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.tika.mime.MediaType;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;
import org.bayan.reading.child.structure.NestingTooDeep;

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
        MimeConfig config = MimeConfig.custom()
                .setMaxHeaderLen(HEADER_LENGTH)
                .setMaxHeaderCount(HEADERS)
                .setMaxLineLen(LINE_LENGTH)
                .setMaxContentLen(reading.limits().bytes())
                .build();
        requireShallow(file, config, reading.limits().depth());
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(config);
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

    /** Looked at first, as the library follows mails within mails by calls within calls. */
    private static void requireShallow(DocumentFile file, MimeConfig config, int most) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(config);
        int depth = 0;
        try (InputStream in = Files.newInputStream(file.path())) {
            tokens.parse(in);
            for (EntityState at = tokens.getState(); at != EntityState.T_END_OF_STREAM; at = tokens.next()) {
                if (at == EntityState.T_START_MESSAGE || at == EntityState.T_START_MULTIPART) {
                    depth++;
                } else if (at == EntityState.T_END_MESSAGE || at == EntityState.T_END_MULTIPART) {
                    depth--;
                }
                // The mail itself is the first message.
                if (depth > most + 1) {
                    throw new NestingTooDeep(most);
                }
            }
        } catch (MimeException e) {
            throw new IOException(e);
        }
    }
}
