package org.bayan.reading.child.structure;

import java.util.ArrayList;
import java.util.List;
import org.bayan.language.RepairedText;
import org.bayan.language.TextRepair;

/** Has the text of a whole document repaired at once: whether it runs backwards shows in many lines better than in one. */
final class Repair {
    private Repair() {}

    /**
     * Replaces the lines of all blocks by repaired ones.
     *
     * @return the keys of what was done, as the evidence calls it; empty where nothing was
     */
    static String apply(List<Node> nodes) {
        List<List<String>> blocks = new ArrayList<>();
        nodes.forEach(node -> collect(node, blocks));
        String text = String.join("\n", blocks.stream().flatMap(List::stream).toList());
        RepairedText repaired = TextRepair.repair(text);
        if (!repaired.isChanged()) {
            return "";
        }
        String[] lines = repaired.text().split("\n", -1);
        int next = 0;
        for (List<String> block : blocks) {
            for (int i = 0; i < block.size(); i++) {
                block.set(i, lines[next++]);
            }
        }
        return repaired.keys();
    }

    private static void collect(Node node, List<List<String>> blocks) {
        if (node instanceof Node.Block block) {
            blocks.add(block.lines());
        } else if (node instanceof Node.Table table) {
            table.rows()
                    .forEach(row ->
                            row.cells().forEach(cell -> cell.content().forEach(inner -> collect(inner, blocks))));
        }
    }
}
