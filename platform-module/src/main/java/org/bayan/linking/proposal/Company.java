package org.bayan.linking.proposal;

/**
 * Which records are met together: linked in the same statements, or named in each other's descriptions. The archive knows; the
 * linker asks, for candidates that have rivals only.
 */
@FunctionalInterface
public interface Company {
    /** How often two records are met together, from 0 (never) to 1 (always); need not be symmetric. */
    double between(String authorityId, String otherId);

    /** Nothing is known. */
    static Company none() {
        return (one, other) -> 0;
    }
}
