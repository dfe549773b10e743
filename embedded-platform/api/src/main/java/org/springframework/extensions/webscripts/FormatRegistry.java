package org.springframework.extensions.webscripts;

import java.util.HashMap;
import java.util.Map;

/** The formats, readers and writers, by media type. */
public class FormatRegistry {
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, String> mimetypes = new HashMap<>();
    private final Map<String, Map<String, String>> agentFormats = new HashMap<>();
    private final Map<String, Map<String, String>> agentMimetypes = new HashMap<>();
    private final Map<String, FormatReader<Object>> readers = new HashMap<>();
    private final Map<String, FormatWriter<Object>> writers = new HashMap<>();
    private FormatReader<Object> defaultReader;

    public void setDefaultReader(FormatReader<Object> defaultReader) {
        this.defaultReader = defaultReader;
    }

    public void addReader(FormatReader<Object> reader) {
        readers.put(reader.getSourceMimetype(), reader);
    }

    public void addWriter(FormatWriter<Object> writer) {
        writers.put(key(writer.getSourceClass(), writer.getDestinationMimetype()), writer);
    }

    public void addFormats(String agent, Map<String, String> formatsToAdd) {
        of(agent, formats, agentFormats).putAll(formatsToAdd);
    }

    public void addMimetypes(String agent, Map<String, String> mimetypesToAdd) {
        of(agent, mimetypes, agentMimetypes).putAll(mimetypesToAdd);
    }

    public String getMimeType(String agent, String format) {
        return find(agent, format, formats, agentFormats);
    }

    public String getFormat(String agent, String mimetype) {
        return find(agent, mimetype, mimetypes, agentMimetypes);
    }

    public FormatReader<Object> getReader(String mimetype) {
        if (mimetype == null) {
            return defaultReader;
        }
        for (String type = mimetype; type != null; type = generalizeMimetype(type)) {
            if (readers.containsKey(type)) {
                return readers.get(type);
            }
        }
        return null;
    }

    public FormatWriter<Object> getWriter(Object object, String mimetype) {
        for (String type = mimetype; type != null; type = generalizeMimetype(type)) {
            FormatWriter<Object> writer = writers.get(key(object.getClass(), type));
            if (writer != null) {
                return writer;
            }
        }
        return null;
    }

    public String generalizeMimetype(String mimetype) {
        int parameters = mimetype == null ? -1 : mimetype.lastIndexOf(';');
        return parameters < 0 ? null : mimetype.substring(0, parameters);
    }

    private static String key(Class<?> source, String mimetype) {
        return source.getName() + "||" + mimetype;
    }

    private static Map<String, String> of(
            String agent, Map<String, String> common, Map<String, Map<String, String>> byAgent) {
        return agent == null ? common : byAgent.computeIfAbsent(agent, name -> new HashMap<>());
    }

    private static String find(
            String agent, String key, Map<String, String> common, Map<String, Map<String, String>> byAgent) {
        Map<String, String> own = agent == null ? Map.of() : byAgent.getOrDefault(agent, Map.of());
        return own.getOrDefault(key, common.get(key));
    }
}
