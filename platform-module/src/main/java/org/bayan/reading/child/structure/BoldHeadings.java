package org.bayan.reading.child.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.bayan.extraction.TextBlock.Kind;

/**
 * Takes bold paragraphs for headings: most statements are written without the styles that say so. Where a document has
 * headings of its own these are told by them, and where most of it is bold it says nothing.
 */
final class BoldHeadings {
    /** Below the levels that a document gives by itself. */
    private static final int LEVEL = 7;
    /** In characters. */
    private static final int LONGEST = 250;
    /** Part of a document's letters that may be bold. */
    private static final double MOST = 0.4;

    /** A label, alone or with its value, and the end of a sentence. */
    private static final Pattern NO_HEADING = Pattern.compile("^[^:]{1,40}:|[.!\\u061F\\u06D4:,;\\u060C\\u061B]$");

    private BoldHeadings() {}

    static List<Node> found(List<Node> nodes) {
        long bold = letters(nodes, true);
        if (bold == 0
                || bold > MOST * letters(nodes, false)
                || nodes.stream().anyMatch(node -> node instanceof Node.Block block && block.kind() == Kind.HEADING)) {
            return nodes;
        }
        return nodes.stream().map(BoldHeadings::judged).toList();
    }

    private static long letters(List<Node> nodes, boolean boldOnly) {
        long letters = 0;
        for (Node node : nodes) {
            if (node instanceof Node.Block block && (block.bold() || !boldOnly)) {
                letters += block.lines().stream().mapToInt(String::length).sum();
            }
        }
        return letters;
    }

    private static Node judged(Node node) {
        if (!(node instanceof Node.Block block) || !block.bold() || block.kind() != Kind.PARAGRAPH) {
            return node;
        }
        String text = String.join(" ", block.lines());
        boolean heading = text.length() <= LONGEST && !NO_HEADING.matcher(text).find();
        return heading ? new Node.Block(Kind.HEADING, LEVEL, block.lines(), true) : node;
    }
}
