package org.bayan.statement.link.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a batch is to do, as it is stored.
 *
 * @param kind what kind of work
 * @param authorityId the record that it is about; null where it is about a name alone, or about all records
 * @param name the name that it is about, under the fold key; null where it is about all names of a record
 * @param nameKind code of the kind of record that the name is taken for; null with {@code name}
 * @param reason what the person said who started it; null if nothing
 * @param otherIds the records that stood for this one until now, or do from now on, each merged into the next; null or
 *     empty if it is about no merge
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchTask(
        Kind kind, String authorityId, String name, String nameKind, String reason, List<String> otherIds) {
    /** What a batch does with each statement. */
    public enum Kind {
        /** Looks for the names of a record, for one name, or for all names, in texts that have been linked before. */
        RELINK,
        /** Every open mention of a name is this record: a person's decision. */
        LINK,
        /** No open mention of a name is what was suggested: a person's decision. */
        REJECT,
        /** Brings statements in step with a record that was renamed, merged, deprecated or deleted; nobody starts it. */
        REFRESH,
        /** Brings what statements tell of a record, or of all, in step with permissions that were changed; nobody starts it. */
        REVEAL;

        /** Whether people see it in the list of batches and may stop and undo it. */
        public boolean isForPeople() {
            return this != REFRESH && this != REVEAL;
        }
    }

    public static BatchTask relinkAuthority(String authorityId) {
        return new BatchTask(Kind.RELINK, authorityId, null, null, null, null);
    }

    public static BatchTask relinkName(String name, String nameKind) {
        return new BatchTask(Kind.RELINK, null, name, nameKind, null, null);
    }

    /** Looks for all names in all texts. */
    public static BatchTask relinkEverything() {
        return new BatchTask(Kind.RELINK, null, null, null, null, null);
    }

    boolean isAboutEverything() {
        return authorityId == null && name == null;
    }

    public static BatchTask refresh(String authorityId, List<String> otherIds) {
        return new BatchTask(Kind.REFRESH, authorityId, null, null, null, otherIds);
    }

    /**
     * @param authorityId the record whose permissions have changed; null where those of a folder of records have
     */
    static BatchTask reveal(String authorityId) {
        return new BatchTask(Kind.REVEAL, authorityId, null, null, null, null);
    }

    /** All records that it is about. */
    Set<String> authorityIds() {
        Set<String> ids = new LinkedHashSet<>(List.of(authorityId));
        ids.addAll(otherIds == null ? List.of() : otherIds);
        return ids;
    }
}
