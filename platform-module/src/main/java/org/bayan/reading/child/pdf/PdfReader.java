package org.bayan.reading.child.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.tika.mime.MediaType;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.recognition.Recogniser;
import org.bayan.reading.child.structure.StructureBuilder;

/** Reads the text layer of PDF, and what was filled into forms. */
public final class PdfReader implements FormatReader {
    private static final MediaType PDF = MediaType.application("pdf");

    private final Optional<Recogniser> recogniser;

    /** @param recogniser for pages that are pictures, where there is one */
    public PdfReader(Optional<Recogniser> recogniser) {
        this.recogniser = recogniser;
        NoSystemFonts.install();
    }

    @Override
    public boolean reads(MediaType type) {
        return type.equals(PDF);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.path().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (file.depth() == 0) {
                reading.property(
                        StructuredText.EMBEDDED_TITLE,
                        document.getDocumentInformation().getTitle());
            }
            List<Page> pages = new ArrayList<>();
            LineFinder finder = new LineFinder();
            // One glyph is one character at the least, so no more of them are needed than characters are taken.
            int most = reading.limits().characters();
            GlyphCollector.collect(document, most + 1, page -> pages.add(finder.find(page)));
            List<Page> read = recogniser.isPresent() && pages.stream().anyMatch(Page::isWithoutText)
                    ? new PagePictures(document, reading, recogniser.get()).recognise(pages)
                    : pages;
            new PageText(read, reading.text()).write();
            readForm(document.getDocumentCatalog().getAcroForm(null), reading.text());
        }
    }

    private static void readForm(PDAcroForm form, StructureBuilder text) {
        if (form == null) {
            return;
        }
        text.beginTable();
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField && !field.getValueAsString().isBlank()) {
                String label = field.getAlternateFieldName();
                text.beginRow();
                text.beginCell();
                text.text(label == null ? field.getPartialName() : label);
                text.beginCell();
                text.text(field.getValueAsString());
            }
        }
        text.endTable();
    }
}
