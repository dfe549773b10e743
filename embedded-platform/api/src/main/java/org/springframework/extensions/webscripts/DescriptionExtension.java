package org.springframework.extensions.webscripts;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;

/** Reads what an extension adds to descriptor files. */
public interface DescriptionExtension {
    Map<String, Serializable> parseExtensions(String serviceDescPath, InputStream servicedesc);
}
