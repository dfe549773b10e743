package org.bayan.statement.evidence;

import java.util.function.Predicate;

/** Which links everybody who may read a statement may know of. */
@FunctionalInterface
public interface LinkSecrecy {
    /** What can be told now; to be asked anew for each document, and within a transaction. */
    Predicate<LinkEvidence> openLinks();
}
