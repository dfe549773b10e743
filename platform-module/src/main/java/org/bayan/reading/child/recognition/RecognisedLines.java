package org.bayan.reading.child.recognition;

import java.util.ArrayList;
import java.util.List;
import org.bayan.language.BidiControls;

/** Makes lines of recognised text: those of a wrapped paragraph become one, labels and values stay by themselves. */
final class RecognisedLines {
    /** A line as long as this part of the page's longest may have been wrapped. */
    private static final double FULL = 0.8;

    private static final String SENTENCE_ENDS = ".!?:\u061F\u06D4";

    private RecognisedLines() {}

    static List<String> of(String text) {
        List<String> raw = BidiControls.strip(text).lines().map(String::strip).toList();
        int longest = raw.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        boolean open = false;
        for (String line : raw) {
            if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
                open = false;
            } else if (open) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + " " + line);
                open = isFull(line, longest);
            } else {
                lines.add(line);
                open = isFull(line, longest);
            }
        }
        return lines;
    }

    private static boolean isFull(String line, int longest) {
        return line.length() >= FULL * longest && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
