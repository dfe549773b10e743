package org.bayan.webscript.search;

import java.util.ArrayList;
import java.util.List;
import org.bayan.search.SearchPage;
import org.bayan.webscript.search.StatementBrief.Piece;

/** Takes the marks out of a highlighted passage. */
final class Passages {
    private static final char START = SearchPage.MARK_START.charAt(0);
    private static final char END = SearchPage.MARK_END.charAt(0);

    private Passages() {}

    static List<Piece> pieces(String passage) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean found = false;
        for (int i = 0; i < passage.length(); i++) {
            char c = passage.charAt(i);
            if (c == START || c == END) {
                add(pieces, text, found);
                found = c == START;
            } else {
                text.append(c);
            }
        }
        add(pieces, text, found);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, boolean found) {
        if (text.length() > 0) {
            pieces.add(new Piece(text.toString(), found));
            text.setLength(0);
        }
    }
}
