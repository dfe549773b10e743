package org.bayan.embedded.http.webscript;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.extensions.webscripts.FormatRegistry;

/** The formats that a web script can name and their media types, as ACS has them. */
final class Formats {
    private Formats() {}

    static FormatRegistry registry() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("html", "text/html");
        formats.put("xhtml", "application/xhtml+xml");
        formats.put("text", "text/plain");
        formats.put("js", "text/javascript");
        formats.put("javascript", "text/javascript");
        formats.put("json", "application/json");
        formats.put("xml", "text/xml");
        formats.put("rdf", "application/rdf+xml");
        formats.put("atom", "application/atom+xml");
        formats.put("rss", "application/rss+xml");
        formats.put("csv", "text/csv");
        formats.put("xls", "application/vnd.ms-excel");
        formats.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        formats.put("css", "text/css");
        formats.put("opensearchdescription", "application/opensearchdescription+xml");
        FormatRegistry registry = new FormatRegistry();
        registry.addFormats(null, formats);
        Map<String, String> types = new LinkedHashMap<>();
        formats.forEach((format, type) -> types.putIfAbsent(type, format));
        registry.addMimetypes(null, types);
        return registry;
    }
}
