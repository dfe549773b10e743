package org.bayan.report;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.search.SearchField;
import org.bayan.statement.ReviewState;

/** What statements are counted by. */
public enum Report {
    STATES("states", SearchField.STATE, null),
    YEARS("years", SearchField.YEAR, Field.DATE),
    ISSUERS("issuers", SearchField.ISSUER, Field.ISSUER),
    TYPES("types", SearchField.TYPE, Field.DOCUMENT_TYPES),
    LANGUAGES("languages", SearchField.LANGUAGE, Field.LANGUAGES),
    REVIEW_STATES("reviewStates", SearchField.REVIEW_STATE, null),
    REVIEWERS("reviewers", SearchField.REVIEWER, null);

    private final String key;
    private final SearchField field;
    private final Field missing;

    Report(String key, SearchField field, Field missing) {
        this.key = key;
        this.field = field;
        this.missing = missing;
    }

    public static Optional<Report> ofKey(String key) {
        return Arrays.stream(values()).filter(report -> report.key.equals(key)).findFirst();
    }

    /** The name of the report over HTTP. */
    public String key() {
        return key;
    }

    /** What a search for the statements of one count is narrowed by. */
    public SearchField field() {
        return field;
    }

    /** What a search for the statements without a value is narrowed by; empty where there is no such search. */
    public Optional<Field> missing() {
        return Optional.ofNullable(missing);
    }

    /** The values of a statement; empty if it has none. */
    List<String> of(Map<QName, Serializable> properties) {
        Serializable value = properties.get(field.property());
        if (this == REVIEW_STATES) {
            return List.of(ReviewState.of(value).code());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).distinct().toList();
        }
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }
}
