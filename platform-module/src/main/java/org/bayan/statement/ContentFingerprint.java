package org.bayan.statement;

import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Says which content of which node was read. ACS never uses a content URL twice, so that an equal URL means equal bytes; the
 * node's id tells a copy, which shares its original's URL, from the node that was read.
 *
 * @param nodeId id of the node that was read
 * @param contentUrl URL of the content that was read
 * @param sha256 hash of the bytes, lower-case hexadecimal; empty where they could not be read
 */
public record ContentFingerprint(String nodeId, String contentUrl, String sha256) {
    private static final String SEPARATOR = "|";

    /** As the property {@code bay:contentFingerprint} holds it. */
    public String text() {
        return nodeId + SEPARATOR + contentUrl + SEPARATOR + sha256;
    }

    /** Empty where the text is missing or was not written by us. */
    public static Optional<ContentFingerprint> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        int first = text.indexOf(SEPARATOR);
        int last = text.lastIndexOf(SEPARATOR);
        return first <= 0 || last <= first
                ? Optional.empty()
                : Optional.of(new ContentFingerprint(
                        text.substring(0, first), text.substring(first + 1, last), text.substring(last + 1)));
    }

    /** Whether it is this node's and of this content. */
    public boolean covers(NodeRef nodeRef, ContentData content) {
        return isOf(nodeRef) && content != null && contentUrl.equals(content.getContentUrl());
    }

    public boolean isOf(NodeRef nodeRef) {
        return nodeId.equals(nodeRef.getId());
    }
}
