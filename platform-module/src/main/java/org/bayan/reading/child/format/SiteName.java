package org.bayan.reading.child.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads what a page calls the site that it belongs to: its Open Graph data say it, or its title does, beside the heading of the
 * text. Boilerplate must not have been removed before.
 */
final class SiteName {
    private static final Pattern SEPARATOR = Pattern.compile(" +(?:[|–—»«·•]|-|::|/) +");
    private static final int LONGEST = 160;

    private SiteName() {}

    static Optional<String> of(Document page) {
        Element declared = page.selectFirst("meta[property=og:site_name],meta[name=application-name]");
        String name = declared == null ? "" : declared.attr("content").strip();
        return name.isEmpty() || name.length() > LONGEST ? besideHeading(page) : Optional.of(name);
    }

    /** What is left of the title without the heading of the text that begins or ends it. */
    private static Optional<String> besideHeading(Document page) {
        String title = page.title();
        List<String> headings =
                page.select("h1,h2,h3").stream().map(Element::text).toList();
        if (title.length() > 4 * LONGEST || headings.contains(title)) {
            return Optional.empty();
        }
        return headings.stream()
                .filter(heading -> !heading.isBlank())
                .flatMap(heading -> Stream.of(
                        title.startsWith(heading) ? afterSeparator(title.substring(heading.length())) : "",
                        title.endsWith(heading)
                                ? beforeSeparator(title.substring(0, title.length() - heading.length()))
                                : ""))
                .filter(SiteName::isName)
                .findFirst();
    }

    /** " | Ministry of Culture": a name behind a separator. */
    private static String afterSeparator(String rest) {
        Matcher matcher = SEPARATOR.matcher(rest);
        return matcher.lookingAt() ? rest.substring(matcher.end()).strip() : "";
    }

    /** "Ministry of Culture - ": a name before one. */
    private static String beforeSeparator(String rest) {
        Matcher matcher = SEPARATOR.matcher(rest);
        int last = -1;
        while (matcher.find()) {
            last = matcher.end() == rest.length() ? matcher.start() : last;
        }
        return last < 0 ? "" : rest.substring(0, last).strip();
    }

    private static boolean isName(String part) {
        return part.length() > 2 && part.length() <= LONGEST;
    }
}
