package org.bayan.embedded.http.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;

/** Writes a file's content. Its media type follows from its name, its encoding from its first bytes. */
public final class ContentWriting {
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final ContentService contents;
    private final MimetypeService mimetypes;

    /** Writes as the current user. */
    public ContentWriting(ContentService contents, MimetypeService mimetypes) {
        this.contents = contents;
        this.mimetypes = mimetypes;
    }

    /** Opens a stream over content that may have to be written again when a transaction is retried. */
    @FunctionalInterface
    public interface Source {
        /** A new stream from the beginning. */
        InputStream open() throws IOException;
    }

    /** Writes the content of a node; its media type follows from the name. */
    public void write(NodeRef node, String fileName, Source source) {
        ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
        String mimetype = mimetypes.guessMimetype(fileName);
        if (mimetype != null && !mimetype.equals(UNKNOWN_TYPE)) {
            writer.setMimetype(mimetype);
        } else {
            writer.guessMimetype(fileName);
        }
        put(writer, node, source);
    }

    /** Writes the content of a node that keeps its media type. */
    public void rewrite(NodeRef node, Source source) {
        put(contents.getWriter(node, ContentModel.PROP_CONTENT, true), node, source);
    }

    /** Writes an empty content. */
    public void writeNothing(NodeRef node, String fileName) {
        write(node, fileName, InputStream::nullInputStream);
    }

    private static void put(ContentWriter writer, NodeRef node, Source source) {
        try (InputStream content = new BufferedInputStream(source.open(), EncodingGuess.SAMPLE_BYTES + 1)) {
            writer.setEncoding(EncodingGuess.of(content));
            writer.putContent(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The content for " + node + " could not be read", e);
        } catch (ContentIOException e) {
            if (e.getCause() instanceof NodeLockedException locked) {
                throw locked;
            }
            throw e;
        }
    }
}
