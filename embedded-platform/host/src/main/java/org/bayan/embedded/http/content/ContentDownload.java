package org.bayan.embedded.http.content;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.embedded.http.rest.RestException;

/**
 * Sends the content of a file: whole or one byte range, with the headers that browsers cache by. Only media types that a browser
 * cannot run scripts from may be shown inline; all others are attachments whatever the caller asks for.
 */
public final class ContentDownload {
    /** The default of the property {@code content.nonAttach.mimetypes}. */
    private static final Set<String> MAY_BE_INLINE = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/gif",
            "image/png",
            "image/tiff",
            "image/bmp",
            "application/octet-stream");

    private static final int NOT_SATISFIABLE = HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE;

    private final NodeService nodes;
    private final ContentService contents;

    /** Reads as the current user. */
    public ContentDownload(NodeService nodes, ContentService contents) {
        this.nodes = nodes;
        this.contents = contents;
    }

    /**
     * Sends the content.
     *
     * @param inline whether the caller wants to show it instead of saving it
     * @throws RestException with status 404 if the file has no content
     */
    public void send(
            NodeRef node, String name, boolean inline, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Date modified = (Date) nodes.getProperty(node, ContentModel.PROP_MODIFIED);
        if (isUnchanged(modified, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        ContentReader reader = contents.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw RestException.defaultKey(404, "Unable to locate content for node ref " + node);
        }
        if (!inline || !MAY_BE_INLINE.contains(reader.getMimetype())) {
            response.setHeader("Content-Disposition", AttachmentName.header(name));
        }
        response.setHeader("Accept-Ranges", "bytes");
        response.setContentType(reader.getMimetype());
        String range = request.getHeader("Range");
        if (range == null || !range.startsWith("bytes=") || range.contains(",")) {
            sendWhole(reader, modified, response);
        } else {
            sendRange(reader, range.substring("bytes=".length()), response);
        }
    }

    private static boolean isUnchanged(Date modified, HttpServletRequest request) {
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return modified != null && since > 0 && modified.getTime() / 1000 * 1000 <= since;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void sendWhole(ContentReader reader, Date modified, HttpServletResponse response)
            throws IOException {
        long size = reader.getSize();
        response.setCharacterEncoding(reader.getEncoding());
        response.setHeader("Content-Range", "bytes 0-" + (size - 1) + "/" + size);
        response.setContentLengthLong(size);
        response.setHeader("Cache-Control", "max-age=0, must-revalidate");
        if (modified != null) {
            response.setHeader("ETag", "\"" + modified.getTime() + "\"");
            response.setDateHeader("Last-Modified", modified.getTime());
        }
        try (InputStream content = reader.getContentInputStream()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private static void sendRange(ContentReader reader, String wanted, HttpServletResponse response)
            throws IOException {
        ByteRange range = ByteRange.of(wanted, reader.getSize()).orElse(null);
        if (range == null) {
            response.setStatus(NOT_SATISFIABLE);
            response.setHeader("Content-Range", "\"*\"");
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + reader.getSize());
        response.setContentLengthLong(range.length());
        try (InputStream content = reader.getContentInputStream()) {
            content.skipNBytes(range.first());
            copy(content, range.length(), response);
        }
    }

    private static void copy(InputStream content, long length, HttpServletResponse response) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = length;
        while (left > 0) {
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("The content ended " + left + " bytes before its stated size");
            }
            response.getOutputStream().write(buffer, 0, read);
            left -= read;
        }
    }
}
