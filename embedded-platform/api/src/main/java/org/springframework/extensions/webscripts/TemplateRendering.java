package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * What a container of the embedded platform adds to {@link Container} so that web scripts in Java can render templates. ACS has
 * registries of template and script processors here; they are not declared because an extension does not meet them.
 */
interface TemplateRendering {
    /** Whether there is a template at a path such as {@code org/example/report.get.json.ftl}. */
    boolean hasTemplate(String path);

    /** Renders the template at a path. The resources may be null. */
    void render(String path, Map<String, Object> model, ResourceBundle resources, Writer writer) throws IOException;

    /** Renders a template given as text. The resources may be null. */
    void renderText(String template, Map<String, Object> model, ResourceBundle resources, Writer writer)
            throws IOException;

    /** The messages beside a web script's descriptor, or null if it has none. */
    ResourceBundle resources(String scriptId, Locale locale);
}
