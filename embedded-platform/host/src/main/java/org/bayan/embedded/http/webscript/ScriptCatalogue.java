package org.bayan.embedded.http.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds descriptors on the class path: those under {@code alfresco/extension} replace those of ACS itself. */
final class ScriptCatalogue {
    /** Where web scripts and their templates lie; earlier places win. */
    static final List<String> PLACES =
            List.of("alfresco/extension/templates/webscripts/", "alfresco/templates/webscripts/");

    private static final String SUFFIX = ".desc.xml";

    private final ClassLoader classes;
    private final DescriptorReader reader = new DescriptorReader();

    ScriptCatalogue(ClassLoader classes) {
        this.classes = classes;
    }

    /** All descriptors by id. */
    Map<String, ScriptDescription> read() {
        Map<String, ScriptDescription> found = new LinkedHashMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(classes);
        try {
            for (String place : PLACES) {
                for (Resource resource : resolver.getResources("classpath*:" + place + "**/*" + SUFFIX)) {
                    String id = id(resource, place);
                    if (!found.containsKey(id)) {
                        found.put(id, reader.read(id, bytes(resource)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The class path could not be searched for web scripts", e);
        }
        return found;
    }

    private static String id(Resource resource, String place) throws IOException {
        String url = resource.getURL().toString();
        String path = url.substring(url.lastIndexOf(place) + place.length());
        return path.substring(0, path.length() - SUFFIX.length());
    }

    private static byte[] bytes(Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
