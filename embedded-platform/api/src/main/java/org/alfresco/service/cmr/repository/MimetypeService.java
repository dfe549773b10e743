package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows media types by file name and by content. */
public interface MimetypeService {
    String getExtension(String mimetype);

    String getMimetype(String extension);

    Map<String, String> getDisplaysByExtension();

    Map<String, String> getDisplaysByMimetype();

    Map<String, String> getExtensionsByMimetype();

    Map<String, String> getMimetypesByExtension();

    boolean isText(String mimetype);

    List<String> getMimetypes();

    Collection<String> getMimetypes(String extension);

    String guessMimetype(String filename);

    String guessMimetype(String filename, InputStream input);

    String guessMimetype(String filename, ContentReader reader);

    String getMimetypeIfNotMatches(ContentReader reader);
}
