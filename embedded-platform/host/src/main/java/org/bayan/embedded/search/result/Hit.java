package org.bayan.embedded.search.result;

import org.alfresco.service.cmr.repository.NodeRef;

/** A node that a search found: its document in the index and how well it matches. */
public record Hit(int document, NodeRef node, float score) {}
