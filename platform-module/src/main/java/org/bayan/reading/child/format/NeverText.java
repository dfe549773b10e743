package org.bayan.reading.child.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** Removes what no reader of a web page sees as its text: scripts, controls, menus, what is hidden. */
final class NeverText implements NodeFilter {
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "button",
            "input",
            "textarea",
            "nav",
            "menu",
            "dialog");
    /** Classes of what only screen readers say. */
    private static final List<String> UNSEEN = List.of("sr-only", "visually-hidden", "screen-reader-text");

    private final List<Element> found = new ArrayList<>();

    private NeverText() {}

    static void remove(Document page) {
        NeverText unseen = new NeverText();
        page.filter(unseen);
        // From the end, or each would have all that follow it moved.
        for (int i = unseen.found.size() - 1; i >= 0; i--) {
            unseen.found.get(i).remove();
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && isNeverText(element)) {
            found.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isNeverText(Element element) {
        return TAGS.contains(element.normalName()) || element.attributesSize() > 0 && isHidden(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || hides(element.attr("style"))
                || UNSEEN.stream().anyMatch(element::hasClass);
    }

    private static boolean hides(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
