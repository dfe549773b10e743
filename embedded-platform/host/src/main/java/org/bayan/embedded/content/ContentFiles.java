package org.bayan.embedded.content;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.alfresco.util.GUID;

/** Where content is on disk. A content URL names its file and is never used again. */
public final class ContentFiles {
    private static final String PROTOCOL = "store://";
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("yyyy/M/d/H/m");
    private static final Pattern PLAIN = Pattern.compile("store://\\d+(/\\d+){4}/[0-9a-f-]{36}\\.bin");

    private final Path folder;

    public ContentFiles(Path folder) {
        this.folder = folder;
    }

    String newUrl() {
        return PROTOCOL + FOLDER.format(LocalDateTime.now(ZoneOffset.UTC)) + "/" + GUID.generate() + ".bin";
    }

    /** The file of a URL; only URLs that this class made have one. */
    Path file(String url) {
        if (!PLAIN.matcher(url).matches()) {
            throw new IllegalArgumentException("Not a content URL of this store: " + url);
        }
        return folder.resolve(url.substring(PROTOCOL.length()));
    }

    Path folder() {
        return folder;
    }
}
