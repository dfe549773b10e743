package org.bayan.webscript.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.search.AuthorityNames;
import org.bayan.search.SearchField;
import org.springframework.extensions.surf.util.I18NUtil;

/** What the values of a facet are called in the caller's language. */
public class FacetLabels {
    private static final Map<SearchField, String> CONSTRAINTS = Map.of(
            SearchField.TYPE, "listconstraint.bay_documentTypeCode.",
            SearchField.STATE, "listconstraint.bay_extractionStateCode.",
            SearchField.REVIEW_STATE, "listconstraint.bay_reviewStateCode.",
            SearchField.MISSING, "bayan.search.field.",
            SearchField.CONFLICT, "bayan.search.field.");

    private final AuthorityNames authorityNames;

    public FacetLabels(AuthorityNames authorityNames) {
        this.authorityNames = authorityNames;
    }

    /** The label of a value; empty for a record that the caller may not see, which is not shown at all. */
    public Optional<String> of(SearchField field, String value) {
        String prefix = CONSTRAINTS.get(field);
        if (prefix != null) {
            String label = I18NUtil.getMessage(prefix + value);
            return Optional.of(label == null ? value : label);
        }
        if (field == SearchField.LANGUAGE) {
            return Optional.of(Locale.forLanguageTag(value).getDisplayName(I18NUtil.getLocale()));
        }
        if (field == SearchField.AUTHORITY || field == SearchField.SUGGESTED) {
            return authorityNames.nameOf(value);
        }
        return Optional.of(value);
    }
}
