package org.bayan.reading.child.structure;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns XHTML events, as Tika's parsers send them, into structure. The parsers mark headers and footers of pages and embedded
 * documents by a class on a {@code div}.
 */
public final class SaxStructure extends DefaultHandler {
    private static final Set<String> UNREAD = Set.of("head", "script", "style", "template", "noscript");
    /** What word processors print at the head of pages is the letterhead as often as not, so only their feet are furniture. */
    private static final Set<String> FURNITURE = Set.of("footer");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "body",
            "blockquote",
            "pre",
            "hr",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "figure",
            "figcaption",
            "address",
            "main",
            "caption");

    private final StructureBuilder builder;
    private final int maximumDepth;
    private final boolean newlinesBreak;
    private final boolean[] furnitureAt;
    private int depth;
    private int unreadFrom;
    /** Depth of a paragraph that has had no text so far, else 0. */
    private int emptyParagraph;

    /**
     * @param newlinesBreak whether a line feed within text ends a line, as in office formats, or is mere space, as in XHTML
     */
    public SaxStructure(StructureBuilder builder, int maximumDepth, boolean newlinesBreak) {
        this.builder = builder;
        this.maximumDepth = maximumDepth;
        this.newlinesBreak = newlinesBreak;
        this.furnitureAt = new boolean[maximumDepth + 1];
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        depth++;
        if (depth > maximumDepth) {
            throw new NestingTooDeep(maximumDepth);
        }
        String name = localName.toLowerCase(Locale.ROOT);
        if (unreadFrom == 0 && UNREAD.contains(name)) {
            unreadFrom = depth;
        }
        if (unreadFrom > 0) {
            return;
        }
        String type = attributes.getValue("class");
        furnitureAt[depth] = (name.equals("div") || name.equals("p")) && type != null && FURNITURE.contains(type);
        if (furnitureAt[depth]) {
            builder.beginFurniture();
        }
        emptyParagraph = name.equals("p") ? depth : emptyParagraph;
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> builder.heading(name.charAt(1) - '0');
            case "li" -> builder.listItem();
            case "br" -> builder.lineBreak();
            case "b", "strong" -> builder.beginBold();
            case "table" -> builder.beginTable();
            case "tr" -> builder.beginRow();
            case "td", "th" -> builder.beginCell();
            default -> {
                if (name.equals("p") && "title".equals(type)) {
                    builder.heading(1);
                } else if (BLOCKS.contains(name)) {
                    builder.paragraph();
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (depth == 0) {
            return;
        }
        String name = localName.toLowerCase(Locale.ROOT);
        if (unreadFrom > 0) {
            unreadFrom = unreadFrom == depth ? 0 : unreadFrom;
            depth--;
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "li" -> builder.endBlock();
            case "table" -> builder.endTable();
            case "b", "strong" -> builder.endBold();
            case "tr" -> builder.endRow();
            case "td", "th" -> builder.endCell();
            default -> {
                if (BLOCKS.contains(name)) {
                    builder.endBlock();
                }
                if (emptyParagraph == depth && name.equals("p")) {
                    builder.gap();
                }
            }
        }
        if (furnitureAt[depth]) {
            builder.endFurniture();
            furnitureAt[depth] = false;
        }
        depth--;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (unreadFrom > 0) {
            return;
        }
        int from = start;
        int end = start + length;
        if (emptyParagraph > 0
                && !CharBuffer.wrap(chars, start, length).toString().isBlank()) {
            emptyParagraph = 0;
        }
        for (int i = start; newlinesBreak && i < end; i++) {
            if (isLineEnd(chars[i])) {
                builder.text(CharBuffer.wrap(chars, from, i - from));
                builder.lineBreak();
                from = i + 1;
            }
        }
        builder.text(CharBuffer.wrap(chars, from, end - from));
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        builder.text(" ");
    }

    private static boolean isLineEnd(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u000B'
                || c == '\u000C'
                || c == '\u0085'
                || c == '\u2028'
                || c == '\u2029';
    }
}
