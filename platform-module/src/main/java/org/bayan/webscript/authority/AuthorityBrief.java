package org.bayan.webscript.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Map;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.index.AuthorityEntry;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * A record in a list: enough to tell it from its homonyms.
 *
 * @param name the authorised form that serves the caller's language best
 * @param matched the name that a search has found
 */
@JsonInclude(Include.NON_EMPTY)
public record AuthorityBrief(
        String id,
        String nodeId,
        String kind,
        String name,
        Map<String, String> names,
        String matched,
        String existsFrom,
        String existsTo,
        String status,
        String note) {
    public static AuthorityBrief of(AuthorityEntry entry) {
        return of(entry, null);
    }

    /**
     * @param matched null where nothing was searched
     */
    public static AuthorityBrief of(AuthorityEntry entry, String matched) {
        AuthorityDescription description = entry.description();
        return new AuthorityBrief(
                description.id(),
                entry.nodeRef().getId(),
                description.kind().code(),
                description.record().displayName(I18NUtil.getLocale().getLanguage()),
                description.names(),
                matched,
                description.existsFrom(),
                description.existsTo(),
                description.status().code(),
                description.note());
    }
}
