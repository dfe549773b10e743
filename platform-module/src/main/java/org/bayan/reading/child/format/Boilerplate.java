package org.bayan.reading.child.format;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Removes what surrounds a web page's text: menus, buttons, banners, scripts. Names of classes and identifiers are mere
 * habits, so nothing goes on their word alone that holds a large part of the page.
 */
final class Boilerplate {
    private static final String NEVER_TEXT =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,select,button,input,textarea,"
                    + "nav,menu,dialog,[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none]";
    private static final String BY_ROLE = "[role=navigation],[role=search],[role=menu],[role=menubar],[role=toolbar],"
            + "[role=dialog],[role=alertdialog],body>footer,body>div>footer,[role=contentinfo],[role=banner],body>header,"
            + "body>div>header";
    private static final List<String> WORDS = List.of(
            "menu",
            "nav",
            "navbar",
            "navigation",
            "breadcrumb",
            "breadcrumbs",
            "share",
            "sharing",
            "social",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "sidebar",
            "pagination",
            "pager",
            "skip",
            "skiplink",
            "advert",
            "advertisement",
            "ads",
            "banner",
            "newsletter",
            "subscribe",
            "toolbar",
            "popup",
            "modal");
    /** The part of a page's text above which an element is the page. */
    private static final double LARGE = 0.4;

    private Boilerplate() {}

    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
        Element body = page.body();
        int whole = Math.max(1, body.text().length());
        for (Element candidate : page.select(BY_ROLE)) {
            if (!holdsHeading(candidate) && part(candidate, whole) < LARGE) {
                candidate.remove();
            }
        }
        for (Element candidate : named(body)) {
            if (candidate.parent() != null && !holdsHeading(candidate) && part(candidate, whole) < LARGE) {
                candidate.remove();
            }
        }
    }

    private static Elements named(Element body) {
        Elements named = new Elements();
        for (Element element : body.getAllElements()) {
            if (element != body && (says(element.className()) || says(element.id()))) {
                named.add(element);
            }
        }
        return named;
    }

    /** Whether a name, cut at its joints ({@code share-buttons}, {@code cookieBanner}), has one of the words. */
    private static boolean says(String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (String part : name.split("[\\s_-]+|(?<=[a-z])(?=[A-Z])")) {
            if (WORDS.contains(part.toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A header often holds the title and the date of the text. */
    private static boolean holdsHeading(Element element) {
        return element.selectFirst("h1,h2,h3,time,article,main") != null;
    }

    private static double part(Element element, int whole) {
        return element.text().length() / (double) whole;
    }
}
