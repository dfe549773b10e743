package org.bayan.search;

import java.util.Optional;
import java.util.Set;

/** Knows the authority records that a name, in any script and spelling, may mean. */
public interface AuthorityNames {
    /**
     * @param name a whole name as a user types it
     * @return ids of records that have this name, only such as the caller may read; empty where it is no name
     */
    Set<String> idsOf(String name);

    /**
     * @return the preferred name of a record in the caller's language; empty if there is none that the caller may read
     */
    Optional<String> nameOf(String authorityId);
}
