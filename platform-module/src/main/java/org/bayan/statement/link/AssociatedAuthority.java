package org.bayan.statement.link;

import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;

/** An authority that a statement is associated with, as the repository holds it. */
record AssociatedAuthority(String authorityId, AuthorityKind kind, LinkRole role) {}
