package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.Unreadable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Sets the documents that Tika finds inside another one aside, to be read after it by the same rules. */
final class InsideDocuments implements EmbeddedDocumentExtractor {
    private final DocumentFile outer;
    private final Reading reading;

    InsideDocuments(DocumentFile outer, Reading reading) {
        this.outer = outer;
        this.reading = reading;
    }

    /** Pictures, sounds and fonts have no text, and are not worth unpacking. */
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        return type == null
                || !(type.startsWith("image/")
                        || type.startsWith("audio/")
                        || type.startsWith("video/")
                        || type.startsWith("font/"));
    }

    @Override
    public void parseEmbedded(InputStream bytes, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        try {
            reading.inside(outer, bytes, orEmpty(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)), "");
        } catch (Unreadable e) {
            throw new SAXException(e);
        }
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
