package org.alfresco.service.cmr.tagging;

/** How often a tag is used. */
public interface TagDetails extends Comparable<TagDetails> {
    String getName();

    int getCount();
}
