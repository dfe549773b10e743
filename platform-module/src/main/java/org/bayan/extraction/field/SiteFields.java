package org.bayan.extraction.field;

import java.util.List;
import java.util.Optional;
import org.bayan.extraction.Field;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;

/**
 * Proposes the body on whose site a page stands, as nothing in the text itself may name it. The site's name stands outside the
 * text, so the span is empty.
 */
final class SiteFields implements FieldReader {
    /** Below all bodies that the text names as its issuer, above a speaker who is a person. */
    private static final double SITE = 0.64;

    private static final Span OUTSIDE = new Span(0, 0);

    private final SiteOwners owners;

    SiteFields(SiteOwners owners) {
        this.owners = owners;
    }

    @Override
    public List<FieldCandidate> read(DocumentView view) {
        if (!view.source().properties().containsKey(StructuredText.SITE)) {
            return List.of();
        }
        return Optional.ofNullable(view.source().properties().get(StructuredText.SITE))
                .map(Candidates::clean)
                .flatMap(site -> owners.of(site)
                        .map(owner -> FieldCandidate.text(Field.ISSUER, owner, site, OUTSIDE, "page.site", SITE)))
                .stream()
                .toList();
    }
}
