package org.bayan.routing.rule;

import java.util.Set;

/** Knows the authority records that a name, in any script and spelling, may mean. */
@FunctionalInterface
public interface IssuerNames {
    /** Ids of the records that have the whole of this name; empty where there are none. */
    Set<String> idsOf(String name);

    /** For an archive without authority records. */
    static IssuerNames none() {
        return name -> Set.of();
    }
}
