package org.bayan.extraction.value;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.layout.Spans;

/** Cuts a text at separators. */
final class Pieces {
    private Pieces() {}

    /** The parts between the separators, trimmed, in order; empty ones are left out. */
    static List<Span> split(CharSequence text, String separators) {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                Span piece = Spans.trimmed(text, start, i);
                if (piece.length() > 0) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
