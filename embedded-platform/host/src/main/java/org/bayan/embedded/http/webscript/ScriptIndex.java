package org.bayan.embedded.http.webscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;

/** Finds the web script for a method and path: the template with the most literal characters wins, then that with more variables. */
final class ScriptIndex {
    private static final Comparator<Entry> ORDER = Comparator.comparingInt(
                    (Entry entry) -> entry.template().literals())
            .thenComparingInt(entry -> entry.template().variables())
            .reversed()
            .thenComparing(entry -> entry.template().text());

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(UriTemplate template, boolean withExtension, WebScript script) {}

    void add(WebScript script) {
        Description description = script.getDescription();
        boolean withExtension = description.getFormatStyle() == Description.FormatStyle.argument;
        for (String url : description.getURIs()) {
            String path = url.split("\\?", 2)[0];
            int dot = path.lastIndexOf('.');
            String bare = withExtension || dot < 0 ? path : path.substring(0, dot);
            entries.add(new Entry(new UriTemplate(bare), withExtension, script));
        }
        entries.sort(ORDER);
    }

    /** A match of kind URI if only the method does not fit; nothing if the path does not. */
    Optional<Match> find(String method, String path) {
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        String bare = dot < 0 ? path : path.substring(0, dot);
        Match byPathAlone = null;
        for (Entry entry : entries) {
            Optional<Map<String, String>> values = entry.template().match(entry.withExtension() ? path : bare);
            if (values.isEmpty()) {
                continue;
            }
            String template = entry.template().text();
            if (entry.script().getDescription().getMethod().equals(method)) {
                return Optional.of(
                        new Match(template, values.get(), entry.template().fixedPart(), entry.script()));
            }
            byPathAlone = new Match(template, values.get(), entry.template().fixedPart());
        }
        return Optional.ofNullable(byPathAlone);
    }
}
