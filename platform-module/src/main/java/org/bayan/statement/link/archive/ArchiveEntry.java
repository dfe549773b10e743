package org.bayan.statement.link.archive;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.statement.link.OpenName;

/**
 * What is kept at hand of one statement.
 *
 * @param textStamp tells one stored text from another; null for a statement without one
 * @param openNames the names that wait for a decision
 * @param linked ids of the authorities that it is linked to
 */
record ArchiveEntry(NodeRef nodeRef, Long textStamp, List<OpenName> openNames, List<String> linked) {}
