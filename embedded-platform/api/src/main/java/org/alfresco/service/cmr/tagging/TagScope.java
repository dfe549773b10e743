package org.alfresco.service.cmr.tagging;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;

/** The tags used below a folder. */
public interface TagScope {
    NodeRef getNodeRef();

    List<TagDetails> getTags();

    List<TagDetails> getTags(int topN);

    TagDetails getTag(String tag);

    boolean isTagInScope(String tag);
}
