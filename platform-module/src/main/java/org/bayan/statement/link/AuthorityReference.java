package org.bayan.statement.link;

import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.linking.name.AuthorityKind;

/** An authority record as links refer to it. */
public record AuthorityReference(String id, NodeRef nodeRef, AuthorityKind kind) {}
