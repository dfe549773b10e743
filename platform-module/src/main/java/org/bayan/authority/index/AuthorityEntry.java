package org.bayan.authority.index;

import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.authority.AuthorityDescription;

/**
 * One record as the index holds it.
 *
 * @param replacedBy id of the record that it is merged into; empty if it stands for itself
 */
public record AuthorityEntry(NodeRef nodeRef, AuthorityDescription description, Optional<String> replacedBy) {
    public String id() {
        return description.id();
    }
}
