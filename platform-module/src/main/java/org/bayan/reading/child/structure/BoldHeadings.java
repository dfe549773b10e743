package org.bayan.reading.child.structure;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bayan.extraction.TextBlock.Kind;

/**
 * Takes the one bold paragraph of a document for its heading: most statements are written without the styles that say so. Where
 * several are bold they are letterheads, banners and labels as often as titles, and their words tell them better; where a
 * document has headings of its own these are told by them.
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

    private final Predicate<String> boldText;

    /** @param boldText tells bold blocks by their text; null where they know it themselves */
    BoldHeadings(Predicate<String> boldText) {
        this.boldText = boldText;
    }

    List<Node> found(List<Node> nodes) {
        if (nodes.stream().anyMatch(BoldHeadings::isHeading)) {
            return nodes;
        }
        List<Node> bold = nodes.stream().filter(this::standsOut).toList();
        return bold.size() == 1 && letters(bold) <= MOST * letters(nodes)
                ? nodes.stream()
                        .map(node -> node == bold.get(0) ? headed((Node.Block) node) : node)
                        .toList()
                : nodes;
    }

    private static boolean isHeading(Node node) {
        return node instanceof Node.Block block && block.kind() == Kind.HEADING;
    }

    private boolean standsOut(Node node) {
        if (!(node instanceof Node.Block block) || block.kind() != Kind.PARAGRAPH || !isBold(block)) {
            return false;
        }
        String text = String.join(" ", block.lines());
        return text.length() <= LONGEST && !NO_HEADING.matcher(text).find();
    }

    private boolean isBold(Node.Block block) {
        return boldText == null ? block.bold() : boldText.test(String.join(" ", block.lines()));
    }

    private static Node headed(Node.Block block) {
        return new Node.Block(Kind.HEADING, LEVEL, block.lines(), true, block.apart());
    }

    private static long letters(List<Node> nodes) {
        long letters = 0;
        for (Node node : nodes) {
            if (node instanceof Node.Block block) {
                letters += block.lines().stream().mapToInt(String::length).sum();
            }
        }
        return letters;
    }
}
