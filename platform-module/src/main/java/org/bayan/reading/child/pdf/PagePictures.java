package org.bayan.reading.child.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.recognition.Recogniser;

/** Has the pages of a document recognised that hold pictures and no text. */
final class PagePictures {
    private static final int DOTS_PER_INCH = 250;
    /** A page is drawn with no more pixels, whatever size it claims: 16 MB in grey. */
    private static final double MOST_PIXELS = 16e6;

    private static final double POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final Reading reading;
    private final Recogniser.Document recognition;

    PagePictures(PDDocument document, Reading reading, Recogniser recogniser) {
        this.document = document;
        this.reading = reading;
        this.recognition = recogniser.document(reading);
    }

    /** The pages with those replaced that had no text and were recognised. */
    List<Page> recognise(List<Page> pages) throws IOException {
        PDFRenderer renderer = new LimitedRenderer(document);
        List<Page> all = new ArrayList<>(pages);
        for (int i = 0; i < all.size() && i < document.getNumberOfPages(); i++) {
            if (!all.get(i).isWithoutText()) {
                continue;
            }
            if (!recognition.hasTime()) {
                recognition.leaveOut();
                continue;
            }
            List<String> lines = lines(renderer, i);
            if (!lines.isEmpty()) {
                all.set(i, Page.recognised(lines));
            }
        }
        recognition.close();
        return all;
    }

    private List<String> lines(PDFRenderer renderer, int index) throws IOException {
        Path picture = reading.temporaryFile(".pgm");
        try {
            write(renderer.renderImageWithDPI(index, resolution(document.getPage(index)), ImageType.GRAY), picture);
            return recognition.lines(picture);
        } finally {
            Files.deleteIfExists(picture);
        }
    }

    private static float resolution(PDPage page) {
        double width = page.getCropBox().getWidth() / POINTS_PER_INCH;
        double height = page.getCropBox().getHeight() / POINTS_PER_INCH;
        return (float) Math.max(1, Math.min(DOTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(1, width * height))));
    }

    /** As a portable grey map, which needs no library on either side. */
    private static void write(BufferedImage image, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String header = "P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n";
            out.write(header.getBytes(StandardCharsets.US_ASCII));
            out.write(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
        }
    }
}
