package org.bayan.search;

import java.time.LocalDate;
import java.util.List;
import org.alfresco.service.namespace.QName;

/** One exact condition on a statement, for any of the languages that ACS takes queries in. */
public sealed interface Condition {
    /** The field has one of these values. */
    record OneOf(SearchField field, List<String> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("No value for " + field);
            }
        }
    }

    /** The statement has the aspect. */
    record Has(QName aspect) implements Condition {}

    /** Somebody still has to decide on a suggested link. */
    record OpenSuggestions() implements Condition {}

    /** The statement is filed directly in this folder. */
    record InFolder(String folderId) implements Condition {}

    /**
     * The statement's date, which may be a range, has a day in common with this one.
     *
     * @param from first day, or null for an open beginning
     * @param to last day, or null for an open end
     */
    record Dated(LocalDate from, LocalDate to) implements Condition {}
}
