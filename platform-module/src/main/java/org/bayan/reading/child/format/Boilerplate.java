package org.bayan.reading.child.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Removes what surrounds a web page's text: menus, buttons, banners, lists of other pages, scripts. Names of classes and identifiers
 * are mere habits, so nothing goes on their word alone that holds a large part of the page; and nothing goes that stands in a table
 * or definition list, as values often are links.
 */
final class Boilerplate {
    private static final String NEVER_TEXT =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,select,button,input,textarea,"
                    + "nav,menu,dialog,[hidden],[aria-hidden=true],[style*=display:none],[style*=display: none],"
                    + "[style*=visibility:hidden],[style*=visibility: hidden],.sr-only,.visually-hidden,.screen-reader-text";
    private static final String BY_ROLE = "[role=navigation],[role=search],[role=menu],[role=menubar],[role=toolbar],"
            + "[role=dialog],[role=alertdialog],[role=contentinfo],[role=complementary],footer,form";
    private static final String PAGE_HEADERS = "body>header,body>div>header,[role=banner]";
    private static final String BLOCKS = "div,section,aside,ul,ol,p,header,footer,form,details,figure";
    /** What a table has that lays a page out, as opposed to one that holds data. */
    private static final String LAYOUT = "h1,h2,h3,p + p,ul,ol,table,article,form,dl";

    /** Parts of names of what is never the text, even with a heading of its own. */
    private static final Set<String> SURE_WORDS = Set.of(
            "related",
            "recommended",
            "recommendations",
            "mostread",
            "trending",
            "popular",
            "readmore",
            "comments",
            "comment",
            "respond",
            "disqus",
            "share",
            "sharing",
            "sharethis",
            "addthis",
            "addtoany",
            "social",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "subscribe",
            "subscription",
            "advert",
            "advertisement",
            "ads",
            "sponsor",
            "sponsored",
            "promo",
            "taboola",
            "outbrain",
            "copyright",
            "popup",
            "modal",
            "breadcrumb",
            "breadcrumbs");
    /** Parts of names of what is seldom the text. */
    private static final Set<String> WORDS = Set.of(
            "menu",
            "nav",
            "navbar",
            "navigation",
            "sidebar",
            "pagination",
            "pager",
            "skip",
            "skiplink",
            "banner",
            "toolbar",
            "tools",
            "footer",
            "widget",
            "ticker",
            "topbar",
            "login",
            "search",
            "tags",
            "tagcloud");
    /** Cookies in the languages of the archive. */
    private static final Pattern COOKIES =
            Pattern.compile("(?i)cookie|تعريف الارتباط|الكوكيز|کوکی|çerez|کووکی|témoins de connexion");

    private static final int LONGEST_COOKIES = 800;
    /** What buttons and notices say, when a short block says nothing else. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu)^\\W*(?:share(?: this)?(?: (?:page|article|on .{1,20}))?"
                    + "|tweet|print(?: this page)?|e-?mail|copy link|follow us.{0,40}|read more|read also|see also|advertisement|loading.{0,3}"
                    + "|back to top|skip to (?:main )?content|all rights reserved.{0,60}|(?:©|copyright).{0,100}|subscribe.{0,60}"
                    + "|شارك(?: .{1,20})?|مشاركة|طباعة|اطبع|إرسال|تابعنا.{0,40}|اقرأ أيضا.?|اقرأ المزيد|المزيد|إعلان|جميع الحقوق محفوظة.{0,60}"
                    + "|حقوق النشر.{0,60}|اشترك.{0,60}|العودة إلى الأعلى|نسخ الرابط"
                    + "|partager(?: .{1,20})?|imprimer|suivez-nous.{0,40}|lire aussi.{0,3}|lire la suite|publicité|tous droits réservés.{0,60}"
                    + "|s['’]abonner.{0,60}|haut de page"
                    + "|paylaş|yazdır|bizi takip edin.{0,40}|ayrıca okuyun|devamını oku|reklam|tüm hakları saklıdır.{0,60}|abone ol.{0,40}"
                    + "|поделиться|распечатать|печать|читайте также.{0,3}|читать далее|реклама|все права защищены.{0,60}|подписаться.{0,60}"
                    + "|наверх|اشتراک.?گذاری|چاپ|بیشتر بخوانید|تبلیغات|تمامی حقوق.{0,60}|هاوبەشکردن|چاپکردن|هەموو مافەکان.{0,60})\\W*$");
    /** How a line begins that points to another page. */
    private static final Pattern POINTER = Pattern.compile(
            "(?iu)^\\W*(?:read also|see also|read more|related|اقرأ أيضا.?|اقرأ المزيد"
                    + "|طالع أيضا.?|lire aussi|à lire|voir aussi|ayrıca okuyun|ayrıca bakınız|читайте также|см\\. также|بیشتر بخوانید)\\s*:");
    /** The part of a page's text above which an element is the page. */
    private static final double LARGE = 0.4;
    /** Links in a list of other pages, and their part of its text. */
    private static final int MANY_LINKS = 3;

    private static final double LINKS = 0.7;
    /** Elements that are looked at; a page of more is looked at in part. */
    private static final int MOST_ELEMENTS = 50_000;

    private final Element body;
    private final int whole;

    private Boilerplate(Element body) {
        this.body = body;
        this.whole = Math.max(1, length(body));
    }

    static void remove(Document page) {
        page.select(NEVER_TEXT).remove();
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
            boolean otherHeading = body.select("h1,h2").stream().anyMatch(heading -> !isWithin(heading, header));
            if (isAttached(header) && isSmall(header) && (otherHeading || header.selectFirst("h1,h2,time") == null)) {
                header.remove();
            }
        }
    }

    private void removeBanners() {
        List<Element> banners = body.select(BLOCKS).stream()
                .filter(element -> length(element) <= LONGEST_COOKIES
                        && COOKIES.matcher(element.text()).find())
                .filter(element -> element.selectFirst("h1,article,main") == null
                        && !holdsData(element)
                        && element.closest("article") == null)
                .sorted(Comparator.comparingInt(Boilerplate::length).reversed())
                .toList();
        banners.stream().filter(banner -> isAttached(banner) && isSmall(banner)).forEach(Element::remove);
    }

    private void removeNamed() {
        for (Element candidate : body.select(BY_ROLE)) {
            if (isAttached(candidate)
                    && candidate.closest("article,blockquote") == null
                    && !holdsText(candidate)
                    && isSmall(candidate)) {
                candidate.remove();
            }
        }
        for (Element candidate :
                body.getAllElements().stream().limit(MOST_ELEMENTS).toList()) {
            String names = candidate.className() + " " + candidate.id();
            if (candidate == body || names.isBlank() || !isAttached(candidate)) {
                continue;
            }
            boolean sure = says(names, SURE_WORDS)
                    && candidate.selectFirst("h1,article,main") == null
                    && !holdsData(candidate);
            boolean likely = says(names, WORDS) && !holdsText(candidate);
            if ((sure || likely) && !isData(candidate) && isSmall(candidate)) {
                candidate.remove();
            }
        }
    }

    /** Lists of links to other pages, with the heading that stands over them. */
    private void removeLinkLists() {
        for (Element block : body.select("ul,ol,div,section,aside,table,td,p").stream()
                .limit(MOST_ELEMENTS)
                .toList()) {
            if (!isAttached(block)
                    || isData(block)
                    || holdsData(block)
                    || block.selectFirst("h1,article,main") != null) {
                continue;
            }
            int links = block.select("a[href]").size();
            int ofLinks = block.select("a[href]").stream()
                    .mapToInt(Boilerplate::length)
                    .sum();
            if (links >= MANY_LINKS && ofLinks >= LINKS * length(block) && isSmall(block)) {
                Element heading = block.previousElementSibling();
                block.remove();
                if (heading != null && heading.tagName().matches("h[2-6]")) {
                    removeLonely(heading);
                }
            }
        }
    }

    private static void removeLonely(Element heading) {
        Element next = heading.nextElementSibling();
        if (next == null || next.tagName().matches("h[1-6]|footer")) {
            heading.remove();
        }
    }

    private void removeNotices() {
        for (Element block : body.select("p,div,span,li,a,small,h3,h4,h5,h6").stream()
                .limit(MOST_ELEMENTS)
                .toList()) {
            if (isAttached(block)
                    && !isData(block)
                    && length(block) <= 120
                    && !holdsData(block)
                    && isBlockOfItsOwn(block)
                    && isNotice(block)) {
                block.remove();
            }
        }
    }

    private static boolean isNotice(Element block) {
        String text = block.text();
        return NOTICE.matcher(text).matches()
                || block.selectFirst("a[href]") != null && POINTER.matcher(text).find();
    }

    /** A word of a sentence may be a link or stand in a span of its own. */
    private static boolean isBlockOfItsOwn(Element block) {
        boolean inline = block.tagName().matches("span|a|small");
        return !inline || block.parent() == null || block.parent().ownText().isBlank() && block.closest("p") == null;
    }

    private static boolean isData(Element element) {
        if (element.closest("dl") != null) {
            return true;
        }
        Element table = element.closest("table");
        return table != null && isDataTable(table);
    }

    private static boolean holdsData(Element element) {
        return element.selectFirst("dl") != null
                || element.select("table").stream().anyMatch(Boilerplate::isDataTable);
    }

    private static boolean isDataTable(Element table) {
        return table.selectFirst("td + td,th + td,th + th") != null
                && table.children().stream().allMatch(part -> part.selectFirst(LAYOUT) == null);
    }

    private static boolean isWithin(Element element, Element outer) {
        return element == outer || element.parents().contains(outer);
    }

    private boolean isAttached(Element element) {
        return element.parent() != null && (element == body || element.root() == body.root());
    }

    private boolean isSmall(Element element) {
        return length(element) < LARGE * whole;
    }

    /** Whether a name, cut at its joints ({@code share-buttons}, {@code cookieBanner}), has one of the words. */
    private static boolean says(String names, Set<String> words) {
        for (String part : names.split("[\\s_-]+|(?<=[a-z])(?=[A-Z])")) {
            if (words.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A header often holds the title and the date of the text. */
    private static boolean holdsText(Element element) {
        return element.selectFirst("h1,h2,h3,time,article,main") != null || holdsData(element);
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
