package org.bayan.reading.child.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of elements and the subjects by which what surrounds a page's text gives itself away, in the languages of the archive. */
final class BoilerplateWords {
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

    private BoilerplateWords() {}

    /** Whether the names of an element say that it is never the text. */
    static boolean surelyName(String names) {
        return says(names, SURE_WORDS);
    }

    /** Whether the names of an element say that it is seldom the text. */
    static boolean likelyName(String names) {
        return says(names, WORDS);
    }

    static boolean speakOfCookies(String text) {
        return COOKIES.matcher(text).find();
    }

    /** Whether a name, cut at its joints ({@code share-buttons}, {@code cookieBanner}), has one of the words. */
    private static boolean says(String names, Set<String> words) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || isJoint(names, i)) {
                if (words.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i < names.length() && Character.isLetterOrDigit(names.charAt(i)) ? i : i + 1;
            }
        }
        return false;
    }

    private static boolean isJoint(String names, int at) {
        char c = names.charAt(at);
        return c == '_'
                || c == '-'
                || Character.isWhitespace(c)
                || at > 0 && c >= 'A' && c <= 'Z' && names.charAt(at - 1) >= 'a' && names.charAt(at - 1) <= 'z';
    }
}
