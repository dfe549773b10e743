package org.bayan.webscript.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.bayan.statement.evidence.Evidence;

/**
 * A statement as the web scripts answer it.
 *
 * @param id id of the node
 * @param name name of the file
 * @param state pending, done, failed or skipped; null for a statement that has never been considered
 * @param message why it failed or was skipped, in the caller's language
 * @param extractedAt when its content was last read, ISO 8601
 * @param extractorVersion release of Bayan that read it
 * @param confidence lowest score of the values that rules filled in, 0 to 1
 * @param conflictingFields keys of the fields that contradict themselves or another statement
 * @param sameCodeAs the statement that had the reference code first
 * @param reviewState unreviewed, inReview, approved or rejected; null for a statement that was never reviewed
 * @param writable whether the caller may change the description now
 * @param locked true while a lock keeps the caller from changing it, as during a check-out; else null
 * @param fields what the statement holds, by field key
 * @param evidence why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        String id,
        String name,
        String state,
        String message,
        String extractedAt,
        String extractorVersion,
        Double confidence,
        List<String> conflictingFields,
        Other sameCodeAs,
        String reviewState,
        boolean writable,
        Boolean locked,
        Map<String, FieldView> fields,
        Evidence evidence) {
    /**
     * Another statement.
     *
     * @param id id of the node
     * @param name name of the file; null if the caller may not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Other(String id, String name) {}

    /**
     * What a field holds.
     *
     * @param value its value, for a field of one value
     * @param values its values, for a field of many
     * @param origin rule, import or human
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldView(String value, List<String> values, String origin) {}
}
