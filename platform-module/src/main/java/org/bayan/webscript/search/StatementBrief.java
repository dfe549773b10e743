package org.bayan.webscript.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A statement in a list.
 *
 * @param id id of the node
 * @param name name of the file
 * @param date the date in ISO 8601: a day, a month, a year or two days with a slash
 * @param dateText the date as the document writes it
 * @param state pending, done, failed or skipped
 * @param message why it failed or was skipped
 * @param confidence lowest score of the values that rules filled in, 0 to 1
 * @param highlights passages around the words that were found
 * @param mayChange whether the caller may decide on it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StatementBrief(
        String id,
        String name,
        String title,
        String referenceCode,
        String documentNumber,
        String date,
        String dateText,
        String datePrecision,
        String issuerName,
        List<String> documentTypes,
        List<String> languages,
        String state,
        String message,
        String reviewState,
        Integer openSuggestions,
        List<String> conflictingFields,
        Double confidence,
        String createdAt,
        Boolean mayChange,
        List<List<Piece>> highlights) {
    /**
     * Part of a passage; plain text, never markup.
     *
     * @param found whether it is one of the words that were sought
     */
    record Piece(String text, boolean found) {}
}
