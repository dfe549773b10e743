package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;

/** What all descriptor files have. */
public interface BaseDescriptionDocument extends BaseDescription {
    String getStorePath();

    String getDescPath();

    InputStream getDescDocument() throws IOException;
}
