package org.bayan.linking.proposal;

import java.util.List;
import org.bayan.linking.find.NamedAuthority;
import org.bayan.linking.name.AuthorityKind;

/**
 * A name read, before its candidates are judged.
 *
 * @param named the records that it may mean, the closest first; none for an unknown name
 * @param role null where the best candidate's kind decides
 * @param kind of the name by its label or title; null where nothing tells
 * @param linkable whether it may be linked without a person, if one record alone is left
 */
record Draft(Mention mention, List<NamedAuthority> named, LinkRole role, AuthorityKind kind, boolean linkable) {
    boolean isUnknown() {
        return named.isEmpty();
    }
}
