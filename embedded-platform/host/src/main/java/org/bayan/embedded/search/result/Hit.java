package org.bayan.embedded.search.result;

import org.alfresco.service.cmr.repository.NodeRef;

/** A node that a search found, and how well it matches. */
public record Hit(NodeRef node, float score) {}
