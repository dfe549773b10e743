package org.bayan.embedded.content;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;

/**
 * The media types that the sandbox meets, by file extension. The names are those of IANA's registry; the display names those that
 * ACS shows.
 */
public final class Mimetypes implements MimetypeService {
    private static final String BINARY = "application/octet-stream";
    private static final String[][] TABLE = {
        {"txt", "text/plain", "Plain Text"},
        {"html", "text/html", "HTML"},
        {"htm", "text/html", "HTML"},
        {"xhtml", "application/xhtml+xml", "XHTML"},
        {"xml", "text/xml", "XML"},
        {"css", "text/css", "Style Sheet"},
        {"csv", "text/csv", "Comma Separated Values (CSV)"},
        {"js", "application/x-javascript", "JavaScript"},
        {"json", "application/json", "JSON"},
        {"md", "text/x-markdown", "Markdown"},
        {"rtf", "application/rtf", "Rich Text Format"},
        {"pdf", "application/pdf", "Adobe PDF Document"},
        {"doc", "application/msword", "Microsoft Word"},
        {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Microsoft Word 2007"},
        {"xls", "application/vnd.ms-excel", "Microsoft Excel"},
        {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Microsoft Excel 2007"},
        {"ppt", "application/vnd.ms-powerpoint", "Microsoft PowerPoint"},
        {
            "pptx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "Microsoft PowerPoint 2007"
        },
        {"odt", "application/vnd.oasis.opendocument.text", "OpenDocument Text (OpenOffice 2.0)"},
        {"ods", "application/vnd.oasis.opendocument.spreadsheet", "OpenDocument Spreadsheet"},
        {"odp", "application/vnd.oasis.opendocument.presentation", "OpenDocument Presentation"},
        {"epub", "application/epub+zip", "Electronic Publication (EPUB)"},
        {"eml", "message/rfc822", "EMail"},
        {"msg", "application/vnd.ms-outlook", "Microsoft Outlook Message"},
        {"zip", "application/zip", "ZIP"},
        {"jpg", "image/jpeg", "JPEG Image"},
        {"jpeg", "image/jpeg", "JPEG Image"},
        {"png", "image/png", "PNG Image"},
        {"gif", "image/gif", "GIF Image"},
        {"tiff", "image/tiff", "TIFF Image"},
        {"svg", "image/svg+xml", "Scalable Vector Graphics Image"},
        {"mp3", "audio/mpeg", "MPEG Audio"},
        {"mp4", "video/mp4", "MPEG4 Video"},
        {"bin", BINARY, "Binary File (Octet Stream)"}
    };

    private final Map<String, String> byExtension = new LinkedHashMap<>();
    private final Map<String, String> extensions = new LinkedHashMap<>();
    private final Map<String, String> displays = new LinkedHashMap<>();

    public Mimetypes() {
        for (String[] row : TABLE) {
            byExtension.put(row[0], row[1]);
            extensions.putIfAbsent(row[1], row[0]);
            displays.putIfAbsent(row[1], row[2]);
        }
    }

    @Override
    public String getExtension(String mimetype) {
        return extensions.getOrDefault(mimetype, "bin");
    }

    @Override
    public String getMimetype(String extension) {
        return extension == null ? BINARY : byExtension.getOrDefault(extension.toLowerCase(Locale.ROOT), BINARY);
    }

    @Override
    public Map<String, String> getDisplaysByExtension() {
        Map<String, String> found = new HashMap<>();
        byExtension.forEach((extension, mimetype) -> found.put(extension, displays.get(mimetype)));
        return found;
    }

    @Override
    public Map<String, String> getDisplaysByMimetype() {
        return new HashMap<>(displays);
    }

    @Override
    public Map<String, String> getExtensionsByMimetype() {
        return new HashMap<>(extensions);
    }

    @Override
    public Map<String, String> getMimetypesByExtension() {
        return new HashMap<>(byExtension);
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype != null && mimetype.startsWith("text/");
    }

    @Override
    public List<String> getMimetypes() {
        return new ArrayList<>(displays.keySet());
    }

    @Override
    public Collection<String> getMimetypes(String extension) {
        return List.of(getMimetype(extension));
    }

    @Override
    public String guessMimetype(String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return dot < 0 ? BINARY : getMimetype(filename.substring(dot + 1));
    }

    @Override
    public String guessMimetype(String filename, InputStream input) {
        return guessMimetype(filename);
    }

    @Override
    public String guessMimetype(String filename, ContentReader reader) {
        return guessMimetype(filename);
    }

    @Override
    public String getMimetypeIfNotMatches(ContentReader reader) {
        return null;
    }
}
