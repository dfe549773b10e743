package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.bayan.language.CharsetJudge;
import org.bayan.language.CharsetVerdict;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;
import org.bayan.reading.child.structure.NestingTooDeep;

/**
 * The text of a mail. Of alternatives the plain one is read, as its lines are the sender's own. Where attachments follow, a
 * short text above them only introduces them: it is kept, but marked as standing outside the document.
 */
final class MailBody {
    /** The longest covering note, in characters. */
    static final int COVER = 600;
    /** A plain text so short, in bytes, beside a page so many times as long only asks to look at the page. */
    private static final int HINT = 200;

    private static final int LONGER = 8;

    private final HtmlReader html;
    private final CharsetJudge judge = new CharsetJudge();

    MailBody(HtmlReader html) {
        this.html = html;
    }

    /**
     * @return whether the mail only covers another one, whose headers are those that count
     * @throws Unreadable if what is attached goes over a limit
     */
    boolean read(Message message, DocumentFile file, Reading reading) throws IOException, Unreadable {
        Parts parts = new Parts();
        collect(message, parts, 0, reading.limits().depth());
        List<byte[]> texts = new ArrayList<>();
        int length = 0;
        for (Entity part : parts.texts) {
            byte[] bytes = bytes(part);
            texts.add(bytes);
            length += bytes.length;
        }
        // Arabic takes two bytes a letter in UTF-8.
        boolean cover = !parts.attachments.isEmpty() && length <= 2 * COVER;
        if (cover) {
            reading.text().beginFurniture();
        }
        for (int i = 0; i < texts.size(); i++) {
            readText(parts.texts.get(i), texts.get(i), reading);
        }
        if (cover) {
            reading.text().endFurniture();
        }
        for (Entity attachment : parts.attachments) {
            attach(attachment, file, reading);
        }
        return cover && parts.attachments.get(0).getBody() instanceof Message;
    }

    private void collect(Entity entity, Parts parts, int depth, int maximumDepth) throws IOException {
        if (depth > maximumDepth) {
            throw new NestingTooDeep(maximumDepth);
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            List<Entity> inner = multipart.getBodyParts();
            if ("alternative".equalsIgnoreCase(multipart.getSubType())) {
                collect(preferred(inner), parts, depth + 1, maximumDepth);
            } else {
                for (Entity part : inner) {
                    collect(part, parts, depth + 1, maximumDepth);
                }
            }
        } else if (isText(entity)) {
            parts.texts.add(entity);
        } else if (body != null) {
            parts.attachments.add(entity);
        }
    }

    /** The plain text, unless it only says that there is another one. */
    private static Entity preferred(List<Entity> alternatives) throws IOException {
        Entity last = alternatives.get(alternatives.size() - 1);
        for (Entity entity : alternatives) {
            if ("text/plain".equalsIgnoreCase(entity.getMimeType())) {
                int length = bytes(entity).length;
                boolean hint = isHtml(last) && length < HINT && length * LONGER < bytes(last).length;
                return length <= 2 || hint ? last : entity;
            }
        }
        return last;
    }

    private static boolean isText(Entity entity) {
        String type = entity.getMimeType();
        return !"attachment".equalsIgnoreCase(entity.getDispositionType())
                && entity.getFilename() == null
                && ("text/plain".equalsIgnoreCase(type) || "text/html".equalsIgnoreCase(type));
    }

    private void readText(Entity part, byte[] bytes, Reading reading) {
        Optional<Charset> declared = charset(part.getCharset());
        if (isHtml(part)) {
            html.readMail(bytes, declared, reading);
            return;
        }
        String text = decoded(bytes, declared);
        MailText.read(isFlowed(part) ? MailText.unfold(text) : text.lines().toList(), reading.text());
    }

    private String decoded(byte[] bytes, Optional<Charset> declared) {
        CharsetVerdict verdict = judge.judge(bytes, declared);
        int mark = verdict.markLength();
        return new String(bytes, mark, bytes.length - mark, verdict.charset());
    }

    private static boolean isHtml(Entity part) {
        return "text/html".equalsIgnoreCase(part.getMimeType());
    }

    private static boolean isFlowed(Entity part) {
        Field type = part.getHeader() == null ? null : part.getHeader().getField("Content-Type");
        return type != null
                && type.getBody().toLowerCase(Locale.ROOT).replace(" ", "").contains("format=flowed");
    }

    private static void attach(Entity attachment, DocumentFile file, Reading reading) throws IOException, Unreadable {
        String name = attachment.getFilename() == null ? "" : attachment.getFilename();
        if (attachment.getBody() instanceof SingleBody body) {
            try (InputStream in = body.getInputStream()) {
                reading.inside(file, in, name, attachment.getMimeType());
            }
        } else if (attachment.getBody() instanceof Message message) {
            byte[] bytes = DefaultMessageWriter.asBytes(message);
            reading.inside(file, new java.io.ByteArrayInputStream(bytes), name, "message/rfc822");
        }
    }

    private static byte[] bytes(Entity part) throws IOException {
        if (part.getBody() instanceof SingleBody body) {
            try (InputStream in = body.getInputStream()) {
                return in.readAllBytes();
            }
        }
        return new byte[0];
    }

    private static Optional<Charset> charset(String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A name that does not exist says nothing; the bytes decide anyway.
            return Optional.empty();
        }
    }

    private static final class Parts {
        private final List<Entity> texts = new ArrayList<>();
        private final List<Entity> attachments = new ArrayList<>();
    }
}
