package org.bayan.embedded.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.bayan.embedded.store.Unsupported;

/** Media types by file name, from a table of the usual ones: {@code mimetypes.properties}, extension = media type ; name. */
public class HostMimetypeService implements MimetypeService {
    private static final String TABLE = "mimetypes.properties";
    private static final String DEFAULT_EXTENSION = "bin";

    private final Map<String, String> mimetypesByExtension = new TreeMap<>();
    private final Map<String, String> extensionsByMimetype = new LinkedHashMap<>();
    private final Map<String, String> displaysByMimetype = new LinkedHashMap<>();

    public HostMimetypeService() {
        Properties table = new Properties();
        try (InputStream in = HostMimetypeService.class.getResourceAsStream(TABLE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of media types cannot be read", e);
        }
        for (String extension : table.stringPropertyNames().stream().sorted().toList()) {
            String[] row = table.getProperty(extension).split(";");
            String mimetype = row[0].strip();
            mimetypesByExtension.put(extension, mimetype);
            displaysByMimetype.putIfAbsent(mimetype, row[1].strip());
            if (row.length == 2 || !extensionsByMimetype.containsKey(mimetype)) {
                extensionsByMimetype.put(mimetype, extension);
            }
        }
    }

    @Override
    public String getExtension(String mimetype) {
        return extensionsByMimetype.getOrDefault(mimetype, DEFAULT_EXTENSION);
    }

    @Override
    public String getMimetype(String extension) {
        return mimetypesByExtension.getOrDefault(extension.toLowerCase(Locale.ROOT), MimetypeMap.MIMETYPE_BINARY);
    }

    @Override
    public Map<String, String> getDisplaysByExtension() {
        Map<String, String> displays = new TreeMap<>();
        mimetypesByExtension.forEach(
                (extension, mimetype) -> displays.put(extension, displaysByMimetype.get(mimetype)));
        return displays;
    }

    @Override
    public Map<String, String> getDisplaysByMimetype() {
        return Map.copyOf(displaysByMimetype);
    }

    @Override
    public Map<String, String> getExtensionsByMimetype() {
        return Map.copyOf(extensionsByMimetype);
    }

    @Override
    public Map<String, String> getMimetypesByExtension() {
        return Map.copyOf(mimetypesByExtension);
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype.startsWith("text/");
    }

    @Override
    public List<String> getMimetypes() {
        return new ArrayList<>(displaysByMimetype.keySet());
    }

    @Override
    public Collection<String> getMimetypes(String extension) {
        String mimetype = mimetypesByExtension.get(extension.toLowerCase(Locale.ROOT));
        return mimetype == null ? List.of() : List.of(mimetype);
    }

    @Override
    public String guessMimetype(String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return dot < 0 ? MimetypeMap.MIMETYPE_BINARY : getMimetype(filename.substring(dot + 1));
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
        throw Unsupported.call("MimetypeService.getMimetypeIfNotMatches");
    }
}
