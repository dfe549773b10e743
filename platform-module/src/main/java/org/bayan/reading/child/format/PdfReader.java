package org.bayan.reading.child.format;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.mime.MediaType;
import org.bayan.extraction.StructuredText;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;

/** Reads the text layer of PDF. */
public final class PdfReader implements FormatReader {
    @Override
    public boolean reads(MediaType type) {
        return type.equals(MediaType.application("pdf"));
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws Exception {
        try (PDDocument document = Loader.loadPDF(
                file.path().toFile(), null, null, null, MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
            reading.property(
                    StructuredText.EMBEDDED_TITLE,
                    document.getDocumentInformation().getTitle());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (String line : stripper.getText(document).split("\n")) {
                reading.text().text(line);
                reading.text().endBlock();
            }
        }
    }
}
