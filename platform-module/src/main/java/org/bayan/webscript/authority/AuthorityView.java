package org.bayan.webscript.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.record.History;
import org.bayan.linking.name.AuthorityRecord;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * A record in full.
 *
 * @param redirectedFrom ids of the records that are merged into it and that the caller may read
 * @param replacedBy id of the record that it is merged into; null if it is in none that the caller may read
 * @param history oldest first
 */
@JsonInclude(Include.NON_NULL)
record AuthorityView(
        String id,
        String nodeId,
        String kind,
        String name,
        Map<String, String> preferredName,
        List<String> parallelNames,
        List<String> otherNames,
        List<String> ambiguousNames,
        String existsFrom,
        String existsTo,
        List<String> sameAs,
        String note,
        String status,
        List<String> redirectedFrom,
        String replacedBy,
        List<EventView> history) {
    @JsonInclude(Include.NON_EMPTY)
    record EventView(Instant at, String by, String event, String other, String reason) {}

    static AuthorityView of(
            String nodeId,
            AuthorityDescription description,
            List<String> redirectedFrom,
            String replacedBy,
            List<History.Event> history) {
        AuthorityRecord record = description.record();
        return new AuthorityView(
                description.id(),
                nodeId,
                description.kind().code(),
                record.displayName(I18NUtil.getLocale().getLanguage()),
                description.names(),
                record.parallelNames(),
                record.otherNames(),
                record.ambiguousNames(),
                description.existsFrom(),
                description.existsTo(),
                description.sameAs(),
                description.note(),
                description.status().code(),
                redirectedFrom,
                replacedBy,
                history.stream()
                        .map(event ->
                                new EventView(event.at(), event.by(), event.event(), event.other(), event.reason()))
                        .toList());
    }
}
