package org.bayan.reading.child.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects what is drawn on each page. PDFBox finds the glyphs; its own way of making lines of them is passed over, as it
 * turns words round one by one and so loses their order in lines that mix directions.
 */
final class GlyphCollector extends PDFTextStripper {
    private final Consumer<List<Glyph>> pages;
    private final int maximumGlyphs;
    private List<Glyph> page = new ArrayList<>();
    private int glyphs;

    private GlyphCollector(Consumer<List<Glyph>> pages, int maximumGlyphs) {
        this.pages = pages;
        this.maximumGlyphs = maximumGlyphs;
    }

    /**
     * @param pages takes the glyphs of each page in turn
     * @param maximumGlyphs most glyphs that are taken; what comes after them is left out
     * @return whether all glyphs were taken
     */
    static boolean collect(PDDocument document, int maximumGlyphs, Consumer<List<Glyph>> pages) throws IOException {
        GlyphCollector collector = new GlyphCollector(pages, maximumGlyphs);
        collector.writeText(document, Writer.nullWriter());
        return collector.glyphs < maximumGlyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || glyphs >= maximumGlyphs || isOffPage(position)) {
            return;
        }
        glyphs++;
        page.add(new Glyph(
                latinLigatures(text),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size(position),
                position.getWidthOfSpace()));
    }

    @Override
    protected void writePage() {
        pages.accept(Marks.join(page));
        page = new ArrayList<>();
    }

    private static boolean isOffPage(TextPosition position) {
        float x = position.getX();
        float y = position.getY();
        return x < 0 || x > position.getPageWidth() || y < 0 || y > position.getPageHeight();
    }

    /** Drawn shapes such as the one for ffi; Arabic ones are put back with the rest of the text. */
    private static String latinLigatures(String text) {
        char c = text.charAt(0);
        return c >= '\uFB00' && c <= '\uFB06' ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Files scale fonts by their matrices as they like, so the size in the font's own terms says nothing. */
    private static float size(TextPosition position) {
        return Math.max(1, Math.abs(position.getYScale()));
    }
}
