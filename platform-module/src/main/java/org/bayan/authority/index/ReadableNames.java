package org.bayan.authority.index;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.search.AuthorityNames;
import org.springframework.extensions.surf.util.I18NUtil;

/** The index as a search for statements sees it: only what the current user may read. */
public class ReadableNames implements AuthorityNames {
    private final AuthorityIndex index;
    private final AuthorityRights rights;

    public ReadableNames(AuthorityIndex index, AuthorityRights rights) {
        this.index = index;
        this.rights = rights;
    }

    /** A name of a merged record means the record that replaces it; statements whose links have yet to follow are of it, too. */
    @Override
    public Set<String> idsOf(String name) {
        return index.named(name).stream()
                .filter(entry -> rights.mayRead(entry.nodeRef()))
                .flatMap(entry -> index.current(entry.id()).stream())
                .filter(entry -> rights.mayRead(entry.nodeRef()))
                .flatMap(entry -> index.family(entry.id()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Optional<String> nameOf(String authorityId) {
        return index.byId(authorityId)
                .filter(entry -> rights.mayRead(entry.nodeRef()))
                .map(entry -> entry.description()
                        .record()
                        .displayName(I18NUtil.getLocale().getLanguage()));
    }
}
