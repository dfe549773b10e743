package org.bayan.reading.child.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects what is drawn on each page. PDFBox finds the glyphs; its own way of making lines of them is passed over, as it
 * turns words round one by one and so loses their order in lines that mix directions.
 */
final class GlyphCollector extends PDFTextStripper {
    /** Tangent of the angle from which text counts as slanted. */
    private static final float SLANT = 0.1f;

    private final Consumer<Drawn> pages;
    private final PathRuler ruler = new PathRuler(() -> getGraphicsState().getCurrentTransformationMatrix());
    private final int maximumGlyphs;
    /** By the angle at which they stand, in degrees. */
    private final Map<Integer, List<Glyph>> page = new TreeMap<>();

    private float width;
    private final StringBuilder slanted = new StringBuilder();
    private int glyphs;
    private final FormLimit limit = new FormLimit();
    private final GlyphNames names = new GlyphNames();
    private final ActualText actual = new ActualText();
    /** That of the glyph before. */
    private int direction;

    private final FontWeights weights = new FontWeights();

    private GlyphCollector(Consumer<Drawn> pages, int maximumGlyphs) {
        this.pages = pages;
        this.maximumGlyphs = maximumGlyphs;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        PathOperator.NAMES.forEach(name -> addOperator(new PathOperator(this, name, ruler)));
    }

    /**
     * @param pages takes each page in turn
     * @param maximumGlyphs most glyphs that are taken; what comes after them is left out
     * @return whether all glyphs were taken
     */
    static boolean collect(PDDocument document, int maximumGlyphs, Consumer<Drawn> pages) throws IOException {
        GlyphCollector collector = new GlyphCollector(pages, maximumGlyphs);
        collector.writeText(document, Writer.nullWriter());
        return collector.glyphs < maximumGlyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = names.isNameless(position) ? Glyph.FILLER : position.getUnicode();
        if (text == null || text.isEmpty() || glyphs >= maximumGlyphs || isOffPage(position)) {
            return;
        }
        glyphs++;
        if (isSlanted(position.getTextMatrix())) {
            slanted.append(text);
            return;
        }
        direction = (int) position.getDir();
        Glyph glyph = new Glyph(
                spaceForTab(latinLigatures(text)),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                size(position),
                position.getWidthOfSpace(),
                isBold(position.getFont()));
        if (actual.isOpen()) {
            actual.add(glyph);
        } else {
            add(glyph);
        }
    }

    private void add(Glyph glyph) {
        page.computeIfAbsent(direction, any -> new ArrayList<>()).add(glyph);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        actual.begin(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
    }

    @Override
    public void endMarkedContentSequence() {
        actual.end().ifPresent(this::add);
    }

    @Override
    public void processPage(PDPage pdfPage) throws IOException {
        PDRectangle box = pdfPage.getCropBox();
        width = pdfPage.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
        ruler.begin(pdfPage.getRotation() == 0 ? box : null);
        super.processPage(pdfPage);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        limit.follow(() -> super.showForm(form));
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        limit.follow(() -> super.showTransparencyGroup(group));
    }

    @Override
    protected void writePage() {
        List<List<Glyph>> all = new ArrayList<>(page.values());
        all.sort(Comparator.comparingInt(List<Glyph>::size).reversed());
        all.replaceAll(Marks::join);
        List<Glyph> most = all.isEmpty() ? List.of() : all.remove(0);
        pages.accept(new Drawn(most, all, slanted.toString(), ruler.rulings(), width));
        page.clear();
        slanted.setLength(0);
    }

    /** A stroke around letters makes them bold where the font has no bold letters. */
    private boolean isBold(PDFont font) {
        return weights.isBold(font)
                || getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    }

    private static boolean isSlanted(Matrix matrix) {
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) > SLANT * Math.max(along, across);
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

    /** Qt, and so wkhtmltopdf and KDE's programs, writes of a space that it stands for a tab. */
    private static String spaceForTab(String text) {
        return text.equals("\t") ? " " : text;
    }

    /** Files scale fonts by their matrices as they like, so the size in the font's own terms says nothing. */
    private static float size(TextPosition position) {
        return Math.max(1, Math.abs(position.getYScale()));
    }
}
