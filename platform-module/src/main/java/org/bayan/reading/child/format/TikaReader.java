package org.bayan.reading.child.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.structure.SaxStructure;

/** Reads what Tika's parsers read, by the XHTML events that they send. */
public final class TikaReader implements FormatReader {
    /** Documents, templates, and both with macros. */
    private static final String WORD = "vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<MediaType, Parser> parsers = new HashMap<>();
    private final Set<MediaType> office;

    /**
     * @param office parsers of formats in which a line feed in text ends a line
     * @param others parsers of formats in which it is mere space
     */
    TikaReader(List<Parser> office, List<Parser> others) {
        others.forEach(this::add);
        Set<MediaType> before = Set.copyOf(parsers.keySet());
        office.forEach(this::add);
        Map<MediaType, Parser> added = new HashMap<>(parsers);
        added.keySet().removeAll(before);
        this.office = Set.copyOf(added.keySet());
    }

    private void add(Parser parser) {
        parser.getSupportedTypes(new ParseContext()).forEach(type -> parsers.put(type.getBaseType(), parser));
    }

    @Override
    public boolean reads(MediaType type) {
        return parsers.containsKey(type);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws Exception {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type.toString());
        SaxStructure structure =
                new SaxStructure(reading.text(), reading.limits().depth(), office.contains(type));
        try (TikaInputStream in = TikaInputStream.get(file.path(), metadata)) {
            parsers.get(type).parse(in, structure, metadata, context(file, reading));
        }
        if (type.getSubtype().startsWith(WORD)) {
            reading.text().boldBy(WordLooks.of(file.path()));
        }
        if (file.depth() == 0) {
            reading.property(StructuredText.EMBEDDED_TITLE, metadata.get(TikaCoreProperties.TITLE));
        }
    }

    private static ParseContext context(DocumentFile file, Reading reading) {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new InsideDocuments(file, reading));
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(true);
        config.setIncludeShapeBasedContent(true);
        config.setExtractMacros(false);
        config.setUseSAXDocxExtractor(true);
        context.set(OfficeParserConfig.class, config);
        return context;
    }
}
