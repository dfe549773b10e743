package org.bayan.search;

import java.util.Optional;
import java.util.Set;

/** For an archive that keeps no authority records: no name means any. */
public class NoAuthorityNames implements AuthorityNames {
    @Override
    public Set<String> idsOf(String name) {
        return Set.of();
    }

    @Override
    public Optional<String> nameOf(String authorityId) {
        return Optional.empty();
    }
}
