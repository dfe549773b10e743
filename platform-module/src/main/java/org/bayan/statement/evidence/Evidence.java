package org.bayan.statement.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.bayan.extraction.Field;

/**
 * The evidence document of one statement: one for each, stored beside its values.
 *
 * @param schemaVersion version of this shape; {@link #SCHEMA_VERSION} for what this release writes
 * @param extractorVersion release of Bayan that wrote it
 * @param extractedAt when the content was last read; null where only people have described the statement
 * @param contentSha256 hash of the content that was read; null likewise
 * @param textSha256 hash of the stored text (UTF-8) that the offsets refer to; null likewise
 * @param truncated whether the text was cut at the limit of characters
 * @param problem why the content gave no text; null where it did
 * @param fields every value that was proposed, accepted ones first within each field
 * @param links one for each authority that the statement names or is linked to, in the order of the text; empty in documents
 *     of schema version 1, which had none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        int schemaVersion,
        String extractorVersion,
        Instant extractedAt,
        String contentSha256,
        String textSha256,
        boolean truncated,
        Problem problem,
        List<FieldEvidence> fields,
        List<LinkEvidence> links) {
    public static final int SCHEMA_VERSION = 2;

    /**
     * Why a document gave no text.
     *
     * @param key key of the sentence in the message bundles
     * @param arguments what the sentence names
     */
    public record Problem(String key, List<String> arguments) {
        public Problem {
            arguments = arguments == null ? List.of() : List.copyOf(arguments);
        }
    }

    public Evidence {
        fields = fields == null ? List.of() : List.copyOf(fields);
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** The evidence of a statement of which nothing is known yet. */
    public static Evidence none() {
        return new Evidence(SCHEMA_VERSION, null, null, null, null, false, null, List.of(), List.of());
    }

    public Evidence withFields(List<FieldEvidence> others) {
        return with(extractorVersion, extractedAt, problem, others, links);
    }

    public Evidence withLinks(List<LinkEvidence> others) {
        return with(extractorVersion, extractedAt, problem, fields, others);
    }

    /** What stays known of an earlier content when the present one could not be read. */
    public Evidence withProblem(String version, Instant at, Problem reason) {
        return with(version, at, reason, fields, links);
    }

    private Evidence with(
            String version, Instant at, Problem reason, List<FieldEvidence> ofFields, List<LinkEvidence> ofLinks) {
        return new Evidence(
                SCHEMA_VERSION, version, at, contentSha256, textSha256, truncated, reason, ofFields, ofLinks);
    }

    public List<FieldEvidence> of(Field field) {
        return fields.stream().filter(f -> f.is(field)).toList();
    }

    public List<FieldEvidence> accepted(Field field) {
        return fields.stream().filter(f -> f.is(field) && f.isAccepted()).toList();
    }

    @JsonIgnore
    public boolean isEmpty() {
        return extractedAt == null && fields.isEmpty() && links.isEmpty();
    }
}
