package org.bayan.reading.child.format;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Removes what surrounds a web page's text: menus, buttons, banners, lists of other pages, scripts. Names of classes and identifiers
 * are mere habits, so nothing goes on their word alone that holds a large part of the page; and nothing goes that stands in a table
 * or definition list, as values often are links.
 */
final class Boilerplate {
    private static final Evaluator PAGE_HEADERS = QueryParser.parse("body>header,body>div>header,[role=banner]");
    private static final Evaluator HEADINGS = QueryParser.parse("h1,h2");
    private static final Evaluator HEAD_OF_TEXT = QueryParser.parse("h1,h2,time");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "dialog",
            "alertdialog",
            "contentinfo",
            "complementary");
    private static final Set<String> AROUND = Set.of("footer", "form");
    private static final Set<String> BANNERS =
            Set.of("div", "section", "aside", "ul", "ol", "p", "header", "footer", "form", "details", "figure");
    private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "aside", "table", "td", "p");
    private static final Set<String> INLINE = Set.of("span", "a", "small");
    private static final Set<String> NOTICES = Set.of("p", "div", "span", "li", "a", "small", "h3", "h4", "h5", "h6");
    private static final Set<String> TEXTS = Set.of("article", "blockquote");
    private static final Set<String> SUBHEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ENDS_OF_SECTION = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "footer");

    private static final int LONGEST_COOKIES = 800;
    private static final int LONGEST_NOTICE = 120;
    /** The part of a page's text above which an element is the page. */
    private static final double LARGE = 0.4;
    /** Links in a list of other pages, and their part of its text. */
    private static final int MANY_LINKS = 3;

    private static final double LINKS = 0.7;
    /** Elements that are looked at; a page of more is looked at in part. */
    private static final int MOST_ELEMENTS = 50_000;

    private final Element body;
    private final PageMeasure measure;
    private final int whole;
    private final List<Element> elements;

    private Boilerplate(Element body) {
        this.body = body;
        this.measure = new PageMeasure(body);
        this.whole = Math.max(1, measure.characters(body));
        this.elements = body.getAllElements().stream()
                .filter(element -> element != body)
                .limit(MOST_ELEMENTS)
                .toList();
    }

    static void remove(Document page) {
        NeverText.remove(page);
        Boilerplate boilerplate = new Boilerplate(page.body());
        boilerplate.removeHeaders();
        boilerplate.removeBanners();
        boilerplate.removeNamed();
        boilerplate.removeLinkLists();
        boilerplate.removeNotices();
    }

    /** The header of the site goes where the text has a heading of its own. */
    private void removeHeaders() {
        for (Element header : body.select(PAGE_HEADERS)) {
            boolean otherHeading = body.select(HEADINGS).stream().anyMatch(heading -> !isWithin(heading, header));
            if (isAttached(header) && isSmall(header) && (otherHeading || header.selectFirst(HEAD_OF_TEXT) == null)) {
                measure.remove(header);
            }
        }
    }

    private void removeBanners() {
        if (!BoilerplateWords.speakOfCookies(body.text())) {
            return;
        }
        List<Element> banners = elements.stream()
                .filter(element -> BANNERS.contains(element.normalName())
                        && measure.characters(element) <= LONGEST_COOKIES
                        && !measure.holdsMain(element)
                        && !measure.holdsData(element)
                        && !isInside(element, Set.of("article"))
                        && BoilerplateWords.speakOfCookies(element.text()))
                .sorted(Comparator.comparingInt(measure::characters).reversed())
                .toList();
        banners.stream().filter(banner -> isAttached(banner) && isSmall(banner)).forEach(measure::remove);
    }

    private void removeNamed() {
        for (Element candidate : elements) {
            if (isAround(candidate)
                    && isAttached(candidate)
                    && !isInside(candidate, TEXTS)
                    && !holdsText(candidate)
                    && isSmall(candidate)) {
                measure.remove(candidate);
            }
        }
        for (Element candidate : elements) {
            String names = candidate.attributesSize() == 0 ? "" : candidate.className() + " " + candidate.id();
            if (names.isBlank() || !isAttached(candidate)) {
                continue;
            }
            boolean sure = BoilerplateWords.surelyName(names)
                    && !measure.holdsMain(candidate)
                    && !measure.holdsData(candidate);
            boolean likely = BoilerplateWords.likelyName(names) && !holdsText(candidate);
            if ((sure || likely) && !measure.isWithinData(candidate) && isSmall(candidate)) {
                measure.remove(candidate);
            }
        }
    }

    private static boolean isAround(Element element) {
        return AROUND.contains(element.normalName())
                || element.attributesSize() > 0 && ROLES.contains(element.attr("role"));
    }

    /** Lists of links to other pages, with the heading that stands over them. */
    private void removeLinkLists() {
        for (Element block : elements) {
            if (LISTS.contains(block.normalName())
                    && measure.links(block) >= MANY_LINKS
                    && measure.charactersOfLinks(block) >= LINKS * measure.characters(block)
                    && isAttached(block)
                    && !measure.isWithinData(block)
                    && !measure.holdsData(block)
                    && !measure.holdsMain(block)
                    && isSmall(block)) {
                Element heading = block.previousElementSibling();
                measure.remove(block);
                if (heading != null && SUBHEADINGS.contains(heading.normalName())) {
                    removeLonely(heading);
                }
            }
        }
    }

    private void removeLonely(Element heading) {
        Element next = heading.nextElementSibling();
        if (next == null || ENDS_OF_SECTION.contains(next.normalName())) {
            measure.remove(heading);
        }
    }

    private void removeNotices() {
        for (Element block : elements) {
            if (NOTICES.contains(block.normalName())
                    && measure.characters(block) <= LONGEST_NOTICE
                    && isAttached(block)
                    && !measure.isWithinData(block)
                    && !measure.holdsData(block)
                    && isBlockOfItsOwn(block)
                    && isNotice(block)) {
                measure.remove(block);
            }
        }
    }

    private boolean isNotice(Element block) {
        String text = block.text();
        return NoticeWords.isNotice(text) || measure.links(block) > 0 && NoticeWords.pointsElsewhere(text);
    }

    /** A word of a sentence may be a link or stand in a span of its own. */
    private static boolean isBlockOfItsOwn(Element block) {
        return !INLINE.contains(block.normalName())
                || block.parent() == null
                || block.parent().ownText().isBlank() && !isInside(block, Set.of("p"));
    }

    private static boolean isWithin(Element element, Element outer) {
        return element == outer || element.parents().contains(outer);
    }

    /** Whether an element, or one that it stands in, has one of the names. */
    private static boolean isInside(Element element, Set<String> names) {
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (names.contains(outer.normalName())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAttached(Element element) {
        return element.parent() != null && element.root() == body.root();
    }

    private boolean isSmall(Element element) {
        return measure.characters(element) < LARGE * whole;
    }

    /** A header often holds the title and the date of the text. */
    private boolean holdsText(Element element) {
        return measure.holdsHeads(element) || measure.holdsData(element);
    }
}
