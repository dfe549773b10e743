package org.bayan.embedded.http.webscript;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.alfresco.service.descriptor.DescriptorService;
import org.springframework.extensions.webscripts.DeclarativeWebScript;
import org.springframework.extensions.webscripts.FormatRegistry;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.Registry;
import org.springframework.extensions.webscripts.RenderingContainer;
import org.springframework.extensions.webscripts.ServerModel;
import org.springframework.extensions.webscripts.WebScript;

/**
 * Knows every web script of the class path. The Java part of {@code org/example/report.get.desc.xml} is the bean
 * {@code webscript.org.example.report.get}; a script without a bean is a template alone.
 */
final class ScriptContainer extends RenderingContainer {
    private final Map<String, WebScript> scripts = new HashMap<>();
    private final ScriptIndex index = new ScriptIndex();
    private final FormatRegistry formats = Formats.registry();
    private final ScriptTemplates templates;
    private final ClassLoader classes;
    private final ServerModel server;

    /**
     * Reads the class path.
     *
     * @param beans finds the web script bean of a name
     */
    ScriptContainer(ClassLoader classes, Function<String, Optional<WebScript>> beans, DescriptorService descriptors) {
        this.classes = classes;
        this.templates = new ScriptTemplates(classes);
        this.server = new Server(descriptors.getServerDescriptor());
        new ScriptCatalogue(classes).read().forEach((id, description) -> {
            WebScript script = beans.apply("webscript." + id.replace('/', '.')).orElseGet(DeclarativeWebScript::new);
            script.init(this, description);
            scripts.put(id, script);
            index.add(script);
        });
    }

    Optional<Match> find(String method, String path) {
        return index.find(method, path);
    }

    @Override
    public String getName() {
        return "Repository";
    }

    @Override
    public ServerModel getDescription() {
        return server;
    }

    @Override
    public Map<String, Object> getScriptParameters() {
        return getTemplateParameters();
    }

    @Override
    public Map<String, Object> getTemplateParameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("server", server);
        return parameters;
    }

    @Override
    public FormatRegistry getFormatRegistry() {
        return formats;
    }

    @Override
    public Registry getRegistry() {
        throw new UnsupportedOperationException("Container.getRegistry");
    }

    @Override
    public boolean allowCallbacks() {
        return false;
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException("Container.reset");
    }

    @Override
    public boolean hasTemplate(String path) {
        return templates.has(path);
    }

    @Override
    public void render(String path, Map<String, Object> model, ResourceBundle resources, Writer writer)
            throws IOException {
        templates.render(path, model, resources, writer);
    }

    @Override
    public void renderText(String template, Map<String, Object> model, ResourceBundle resources, Writer writer)
            throws IOException {
        templates.renderText(template, model, resources, writer);
    }

    @Override
    public ResourceBundle resources(String scriptId, Locale locale) {
        for (String place : ScriptCatalogue.PLACES) {
            try {
                return ResourceBundle.getBundle(place + scriptId, locale, classes);
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return new NoResources();
    }

    Collection<WebScript> scripts() {
        return scripts.values();
    }
}
