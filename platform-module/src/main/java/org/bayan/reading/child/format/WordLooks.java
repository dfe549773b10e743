package org.bayan.reading.child.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which paragraphs of a Word document are bold as a whole. Tika's parser takes bold that is switched off for bold, and knows
 * nothing of what styles say, so the parts are looked at again.
 */
final class WordLooks implements Predicate<String> {
    /** Titles stand at the beginning; what follows is not looked at. */
    private static final int PARAGRAPHS = 400;

    private static final XMLInputFactory XML = factory();

    private final Set<String> bold;

    private WordLooks(Set<String> bold) {
        this.bold = bold;
    }

    /** @param file a document that was read already, so that it is whole and within limits */
    static WordLooks of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            WordStyles styles = new WordStyles();
            read(zip, "word/styles.xml", styles::read);
            Set<String> bold = new HashSet<>();
            read(zip, "word/document.xml", reader -> new WordParagraphs(styles, PARAGRAPHS).read(reader, bold));
            return new WordLooks(bold);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Whether the paragraph with this text is bold. */
    @Override
    public boolean test(String text) {
        return bold.contains(letters(text));
    }

    /** What stays of a text however its spaces and signs are written down. */
    static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether an element that switches something on does so: it may also say that it is off. */
    static boolean isOn(XMLStreamReader reader) {
        String value = WordStyles.value(reader);
        return value == null || !Set.of("0", "false", "off", "none").contains(value);
    }

    private interface PartReader {
        void read(XMLStreamReader reader) throws XMLStreamException;
    }

    private static void read(ZipFile zip, String part, PartReader taker) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            try {
                taker.read(reader);
            } finally {
                reader.close();
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
