package org.springframework.extensions.webscripts;

import java.util.Collection;
import java.util.Map;

/** The web scripts that were found. */
public interface Registry {
    Path getPackage(String packagePath);

    Path getUri(String uriPath);

    Path getFamily(String familyPath);

    Path getLifecycle(String lifecyclePath);

    Collection<WebScript> getWebScripts();

    Map<String, String> getFailures();

    WebScript getWebScript(String id);

    Match findWebScript(String method, String uri);

    void reset();

    Map<String, String> getFailedPackageDescriptionsByPath();

    Map<String, String> getFailedSchemaDescriptionsByPath();
}
