package org.bayan.embedded.http.webscript;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.Writer;
import java.text.MessageFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.WebScriptException;

/** Renders FreeMarker templates from the places where web scripts lie. Templates cannot load classes. */
final class ScriptTemplates {
    private final Configuration configuration;

    ScriptTemplates(ClassLoader classes) {
        configuration = new Configuration(Configuration.VERSION_2_3_31);
        configuration.setTemplateLoader(new MultiTemplateLoader(ScriptCatalogue.PLACES.stream()
                .map(place -> new ClassTemplateLoader(classes, place))
                .toArray(TemplateLoader[]::new)));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setNewBuiltinClassResolver(freemarker.core.TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_31));
    }

    boolean has(String path) {
        try {
            return configuration.getTemplate(path, null, null, null, true, true) != null;
        } catch (IOException e) {
            return true;
        }
    }

    void render(String path, Map<String, Object> model, ResourceBundle messages, Writer writer) throws IOException {
        process(configuration.getTemplate(path), model, messages, writer);
    }

    void renderText(String text, Map<String, Object> model, ResourceBundle messages, Writer writer) throws IOException {
        process(new Template("text", text, configuration), model, messages, writer);
    }

    private static void process(Template template, Map<String, Object> model, ResourceBundle messages, Writer writer)
            throws IOException {
        Map<String, Object> whole = new HashMap<>(model);
        TemplateMethodModelEx message = arguments -> message(messages, arguments);
        TemplateMethodModelEx json = arguments ->
                new String(JsonStringEncoder.getInstance().quoteAsString(String.valueOf(arguments.get(0))));
        whole.put("msg", message);
        whole.put("message", message);
        whole.put("jsonUtils", Map.of("encodeJSONString", json));
        whole.put("date", new Date());
        try {
            template.process(whole, writer);
            writer.flush();
        } catch (TemplateException e) {
            throw new WebScriptException(
                    500, "The template " + template.getName() + " could not be rendered: " + e.getMessage(), e);
        }
    }

    private static String message(ResourceBundle messages, List<?> arguments) {
        String key = String.valueOf(arguments.get(0));
        Object[] values = arguments.stream().skip(1).map(String::valueOf).toArray();
        String text =
                messages != null && messages.containsKey(key) ? messages.getString(key) : I18NUtil.getMessage(key);
        if (text == null) {
            return key;
        }
        return values.length == 0 ? text : MessageFormat.format(text, values);
    }
}
