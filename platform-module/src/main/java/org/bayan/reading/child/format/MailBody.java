package org.bayan.reading.child.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.bayan.language.CharsetJudge;
import org.bayan.language.CharsetVerdict;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;
import org.bayan.reading.child.structure.NestingTooDeep;
import org.bayan.reading.child.structure.StructureBuilder;

/**
 * The text of a mail. Of alternatives the plain one is read, as its lines are the sender's own. Where attachments follow, a
 * short text above them only introduces them: it is kept, but marked as standing outside the document.
 */
final class MailBody {
    /** The longest covering note, in characters. */
    private static final int COVER = 600;

    private final HtmlReader html;
    private final CharsetJudge judge = new CharsetJudge();

    MailBody(HtmlReader html) {
        this.html = html;
    }

    void read(Message message, DocumentFile file, Reading reading) throws IOException, Unreadable {
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
            readText(parts.texts.get(i), texts.get(i), file, reading);
        }
        if (cover) {
            reading.text().endFurniture();
        }
        for (Entity attachment : parts.attachments) {
            attach(attachment, file, reading);
        }
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

    private static Entity preferred(List<Entity> alternatives) throws IOException {
        for (Entity entity : alternatives) {
            if ("text/plain".equalsIgnoreCase(entity.getMimeType()) && bytes(entity).length > 2) {
                return entity;
            }
        }
        return alternatives.get(alternatives.size() - 1);
    }

    private static boolean isText(Entity entity) {
        String type = entity.getMimeType();
        return !"attachment".equalsIgnoreCase(entity.getDispositionType())
                && entity.getFilename() == null
                && ("text/plain".equalsIgnoreCase(type) || "text/html".equalsIgnoreCase(type));
    }

    private void readText(Entity part, byte[] bytes, DocumentFile file, Reading reading) throws IOException {
        Optional<Charset> declared = charset(part.getCharset());
        if ("text/html".equalsIgnoreCase(part.getMimeType())) {
            html.read(bytes, declared, false, reading);
            return;
        }
        CharsetVerdict verdict = judge.judge(bytes, declared);
        int mark = verdict.markLength();
        readLines(new String(bytes, mark, bytes.length - mark, verdict.charset()), reading.text());
    }

    /** Lines that quote an earlier mail stand outside the document, unless there is nothing else. */
    private static void readLines(String text, StructureBuilder out) throws IOException {
        List<String> lines = new BufferedReader(new StringReader(text)).lines().toList();
        boolean ownWords = lines.stream().anyMatch(line -> !line.isBlank() && !isQuoted(line));
        for (String line : lines) {
            if (ownWords && isQuoted(line)) {
                out.beginFurniture();
                out.text(line);
                out.endFurniture();
            } else {
                out.text(isQuoted(line) ? line.replaceFirst("^[>\\s]+", "") : line);
                out.endBlock();
            }
        }
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
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
