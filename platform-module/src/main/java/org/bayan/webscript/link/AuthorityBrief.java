package org.bayan.webscript.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * An authority record as lists show it.
 *
 * @param id the archive's own id
 * @param nodeId id of the node
 * @param kind person, corporateBody or chronologyEntry
 * @param name the authorised form in the caller's language, else in Arabic, else in whichever comes first
 * @param names the authorised form by language
 * @param note what tells homonyms apart
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AuthorityBrief(
        String id,
        String nodeId,
        String kind,
        String name,
        Map<String, String> names,
        String existsFrom,
        String existsTo,
        String status,
        String note) {}
