package org.bayan.extraction.field;

import java.util.List;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.label.LabelKind;
import org.bayan.extraction.layout.Spans;
import org.bayan.language.Words;

/**
 * Proposes the title that stands glued to the issuer above a labelled block, as where a page has lost its line breaks: the block
 * says how far the issuer goes.
 */
final class GluedTitle implements FieldReader {
    private static final double SCORE = 0.9;
    private static final int SHORTEST = 6;

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        if (view.blocks().isEmpty()) {
            return List.of();
        }
        List<String> issuers = view.blocks().stream()
                .flatMap(b -> b.values().stream())
                .filter(v -> v.kind() == LabelKind.ISSUER && !v.pieces().isEmpty())
                .map(v -> view.of(v.span()))
                .toList();
        if (issuers.isEmpty()) {
            return List.of();
        }
        return view.head().stream()
                .filter(l -> !l.is(LineRole.LABELLED) && !l.is(LineRole.PARAGRAPH))
                .flatMap(l -> issuers.stream()
                        .filter(i -> isGlued(view.of(l), i))
                        .map(i -> Spans.trimmed(
                                view.source().text(),
                                l.span().start() + i.length(),
                                l.span().end())))
                .limit(1)
                .map(s -> Candidates.text(view, Field.TITLE, s, "head.glued", SCORE))
                .toList();
    }

    private static boolean isGlued(String line, String issuer) {
        return line.length() >= issuer.length() + SHORTEST
                && line.startsWith(issuer)
                && Words.isWordCharacter(line.charAt(issuer.length()))
                && line.indexOf(' ', issuer.length()) > 0;
    }
}
