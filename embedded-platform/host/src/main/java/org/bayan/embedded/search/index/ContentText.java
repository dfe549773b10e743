package org.bayan.embedded.search.index;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/**
 * The plain text of a content property. Other formats have none here, since the embedded platform has no transform service: what a
 * document says is found through the text that the extraction stores beside it.
 */
public final class ContentText {
    /** How much of a text is indexed and highlighted, in characters. */
    public static final int MAX_CHARACTERS = 2_000_000;

    private final ContentService contents;

    public ContentText(ContentService contents) {
        this.contents = contents;
    }

    /** The text, or empty where the content is not plain text or has gone. */
    public Optional<String> read(NodeRef node, QName property, ContentData data) {
        if (data.getContentUrl() == null || !"text/plain".equals(data.getMimetype())) {
            return Optional.empty();
        }
        ContentReader reader = contents.getReader(node, property);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        try (Reader text = new InputStreamReader(reader.getContentInputStream(), charset(data.getEncoding()))) {
            return Optional.of(start(text));
        } catch (IOException e) {
            throw new UncheckedIOException("The text of " + node + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Charset charset(String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String start(Reader text) throws IOException {
        StringBuilder start = new StringBuilder();
        char[] buffer = new char[8_192];
        int read = text.read(buffer);
        while (read >= 0 && start.length() < MAX_CHARACTERS) {
            start.append(buffer, 0, Math.min(read, MAX_CHARACTERS - start.length()));
            read = text.read(buffer);
        }
        return start.toString();
    }
}
