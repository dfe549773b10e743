package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.odf.OpenDocumentContentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Parses the content of OpenDocument files without what was deleted from it. */
final class OpenDocumentContent implements Parser {
    private static final long serialVersionUID = 1L;

    private final OpenDocumentContentParser parser = new OpenDocumentContentParser();

    /** The parser of whole files that takes their content so. */
    static Parser ofWholeFiles() {
        OpenDocumentParser whole = new OpenDocumentParser();
        whole.setContentParser(new OpenDocumentContent());
        return whole;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return parser.getSupportedTypes(context);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        // With the file's own metadata its title would be written before the text.
        parser.parse(new UndeletedText(stream), handler, new Metadata(), context);
    }
}
