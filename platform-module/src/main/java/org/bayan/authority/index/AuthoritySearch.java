package org.bayan.authority.index;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.language.FoldKey;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityName;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.linking.search.NameHit;
import org.bayan.linking.search.NameQuery;
import org.bayan.linking.search.NameSearch;
import org.springframework.extensions.surf.util.I18NUtil;

/** Searches the index for a user, who is shown nothing of records that ACS's permissions hide. */
public class AuthoritySearch {
    private static final int FIRST_LIMIT = 200;

    private final AuthorityIndex index;
    private final NameSearch search;
    private final AuthorityRights rights;

    public AuthoritySearch(AuthorityIndex index, AuthorityRights rights) {
        this.index = index;
        this.search = new NameSearch(index.names());
        this.rights = rights;
    }

    /**
     * A record that was found.
     *
     * @param matched the name that fits the query; empty where nothing was typed
     */
    public record Found(AuthorityEntry entry, String matched) {}

    /**
     * The records that the current user may read, the best first, or in the order of their names where nothing is typed.
     * Permissions are asked only as far as the stream is read.
     */
    public Stream<Found> readable(String text, Set<AuthorityKind> kinds, Set<AuthorityStatus> statuses) {
        if (text.isBlank()) {
            return listed(kinds, statuses);
        }
        NameQuery first = new NameQuery(text, kinds, statuses, FIRST_LIMIT);
        var hits = search.search(first);
        Stream<NameHit> all = hits.size() < FIRST_LIMIT
                ? hits.stream()
                : Stream.concat(
                        hits.stream(),
                        Stream.of(text)
                                .flatMap(typed -> search
                                        .search(new NameQuery(
                                                typed,
                                                kinds,
                                                statuses,
                                                Math.max(
                                                        FIRST_LIMIT,
                                                        index.names().size())))
                                        .stream()
                                        .skip(FIRST_LIMIT)));
        return all.flatMap(hit -> index.byId(hit.authority().id()).stream()
                .filter(entry -> rights.mayRead(entry.nodeRef()))
                .filter(entry -> mayShow(entry, hit.matched()))
                .map(entry -> new Found(entry, hit.matched().text())));
    }

    /** The record that has an id, merged or not, if the current user may read it. */
    public Optional<AuthorityEntry> readable(String id) {
        return index.byId(id).filter(entry -> rights.mayRead(entry.nodeRef()));
    }

    private Stream<Found> listed(Set<AuthorityKind> kinds, Set<AuthorityStatus> statuses) {
        String language = I18NUtil.getLocale().getLanguage();
        return index.all().stream()
                .filter(entry -> kinds.contains(entry.description().kind()))
                .filter(entry -> statuses.contains(entry.description().status()))
                .sorted(Comparator.comparing((AuthorityEntry entry) ->
                                FoldKey.of(entry.description().record().displayName(language)))
                        .thenComparing(AuthorityEntry::id))
                .filter(entry -> rights.mayRead(entry.nodeRef()))
                .map(entry -> new Found(entry, ""));
    }

    /** A name that came from a merged record is shown only to those who may read that record. */
    private boolean mayShow(AuthorityEntry entry, AuthorityName matched) {
        return has(entry, matched)
                || index.mergedInto(entry.id()).stream()
                        .filter(merged -> rights.mayRead(merged.nodeRef()))
                        .anyMatch(merged -> mayShow(merged, matched));
    }

    private static boolean has(AuthorityEntry entry, AuthorityName name) {
        return entry.description().record().names().stream()
                .anyMatch(own -> own.text().equals(name.text()));
    }
}
