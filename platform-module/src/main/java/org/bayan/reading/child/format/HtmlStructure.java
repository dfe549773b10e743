package org.bayan.reading.child.format;

import org.bayan.reading.child.structure.NestingTooDeep;
import org.bayan.reading.child.structure.StructureBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns the elements of a page into structure. A definition list becomes rows: a term is a label, its definition a value. */
final class HtmlStructure implements NodeVisitor {
    private final StructureBuilder text;
    private final int maximumDepth;

    private HtmlStructure(StructureBuilder text, int maximumDepth) {
        this.text = text;
        this.maximumDepth = maximumDepth;
    }

    static void read(Element body, StructureBuilder text, int maximumDepth) {
        NodeTraversor.traverse(new HtmlStructure(text, maximumDepth), body);
        text.endBlock();
    }

    @Override
    public void head(Node node, int depth) {
        if (depth > maximumDepth) {
            throw new NestingTooDeep(maximumDepth);
        }
        if (node instanceof TextNode words) {
            characters(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void characters(TextNode words) {
        String whole = words.getWholeText();
        if (!isPreformatted(words)) {
            text.text(whole.replace('\t', ' '));
            return;
        }
        String[] lines = whole.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                text.lineBreak();
            }
            text.text(lines[i]);
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                text.heading(element.normalName().charAt(1) - '0');
            case "li" -> text.listItem();
            case "br" -> text.lineBreak();
            case "b", "strong" -> text.beginBold();
            case "table", "dl" -> text.beginTable();
            case "tr" -> text.beginRow();
            case "dt" -> {
                text.beginRow();
                text.beginCell();
            }
            case "td", "th", "dd" -> text.beginCell();
            default -> {
                if (element.isBlock()) {
                    text.paragraph();
                }
            }
        }
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "table", "dl" -> text.endTable();
            case "b", "strong" -> text.endBold();
            case "tr" -> text.endRow();
            case "td", "th", "dd", "dt" -> text.endCell();
            case "br" -> {
                // Has no content; the library counts it among the blocks.
            }
            default -> {
                if (isEmptyLine(element)) {
                    text.gap();
                } else if (element.isBlock()) {
                    text.endBlock();
                }
            }
        }
    }

    /** Word processors and editors write an empty line as a paragraph of nothing, of a line break or of a space that does not break. */
    private static boolean isEmptyLine(Element element) {
        return element.normalName().equals("p")
                && element.childNodeSize() <= 2
                && element.text().replace('\u00A0', ' ').isBlank()
                && element.selectFirst("img") == null;
    }

    private static boolean isPreformatted(TextNode words) {
        Node parent = words.parent();
        for (int i = 0; i < 4 && parent != null; i++, parent = parent.parent()) {
            if (parent instanceof Element element && element.normalName().equals("pre")) {
                return true;
            }
        }
        return false;
    }
}
