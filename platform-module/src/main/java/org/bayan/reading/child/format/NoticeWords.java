package org.bayan.reading.child.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the buttons and notices of web pages say, in the languages of the archive. Told by whole phrases: a word such as «إعلان» or
 * "Share" also begins titles.
 */
final class NoticeWords {
    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    /** Said alone. */
    private static final Set<String> ALONE = Set.of(
            // English
            "share",
            "share this",
            "share this page",
            "share this article",
            "tweet",
            "print",
            "print this page",
            "email",
            "e-mail",
            "copy link",
            "read more",
            "read also",
            "see also",
            "advertisement",
            "loading",
            "back to top",
            "skip to content",
            "skip to main content",
            // Arabic, without its vowel signs
            "شارك",
            "شارك الخبر",
            "شارك المقال",
            "شارك الصفحة",
            "شارك هذا المقال",
            "شارك هذه الصفحة",
            "مشاركة",
            "طباعة",
            "اطبع",
            "إرسال",
            "اقرأ أيضا",
            "اقرأ المزيد",
            "المزيد",
            "إعلان",
            "العودة إلى الأعلى",
            "نسخ الرابط",
            // French
            "partager",
            "partager cet article",
            "partager cette page",
            "imprimer",
            "lire aussi",
            "lire la suite",
            "publicité",
            "haut de page",
            "retour en haut",
            "copier le lien",
            // Turkish
            "paylaş",
            "yazdır",
            "ayrıca okuyun",
            "devamını oku",
            "reklam",
            "yukarı çık",
            "bağlantıyı kopyala",
            // Russian
            "поделиться",
            "распечатать",
            "печать",
            "версия для печати",
            "читайте также",
            "читать далее",
            "реклама",
            "наверх",
            // Persian
            "اشتراک گذاری",
            "اشتراک\u200Cگذاری",
            "اشتراکگذاری",
            "چاپ",
            "بیشتر بخوانید",
            "تبلیغات",
            "بازگشت به بالا",
            // Kurdish
            "هاوبەشکردن",
            "هاوبەشی بکە",
            "چاپکردن",
            "زیاتر بخوێنەوە",
            "parve bike",
            "çap bike",
            "zêdetir bixwîne",
            // Where a page can be passed on to
            "facebook",
            "twitter",
            "whatsapp",
            "telegram",
            "linkedin",
            "youtube",
            "instagram",
            "вконтакте",
            "одноклассники",
            "فيسبوك",
            "تويتر",
            "واتساب",
            "تلغرام",
            "تليغرام",
            "تلگرام",
            "واتساپ",
            "فەیسبووک");

    /** Said before something else of at most so many characters. */
    private static final Map<String, Integer> BEFORE = Map.ofEntries(
            Map.entry("share on", 20),
            Map.entry("follow us", 40),
            Map.entry("all rights reserved", 60),
            Map.entry("copyright", 100),
            Map.entry("subscribe", 60),
            Map.entry("شارك على", 20),
            Map.entry("شارك عبر", 20),
            Map.entry("تابعنا", 40),
            Map.entry("جميع الحقوق محفوظة", 60),
            Map.entry("حقوق النشر", 60),
            Map.entry("اشترك الآن", 40),
            Map.entry("اشترك في النشرة", 60),
            Map.entry("اشترك في نشرتنا", 60),
            Map.entry("partager sur", 20),
            Map.entry("suivez-nous", 40),
            Map.entry("tous droits réservés", 60),
            Map.entry("s'abonner", 60),
            Map.entry("bizi takip edin", 40),
            Map.entry("tüm hakları saklıdır", 60),
            Map.entry("abone ol", 40),
            Map.entry("поделиться в", 20),
            Map.entry("все права защищены", 60),
            Map.entry("подписаться", 60),
            Map.entry("تمامی حقوق", 60),
            Map.entry("هەموو مافەکان", 60),
            Map.entry("hemû mafên", 60));

    /** Before a colon and what it points to. */
    private static final List<String> POINTERS = List.of(
            "read also",
            "see also",
            "read more",
            "related",
            "اقرأ أيضا",
            "اقرأ المزيد",
            "طالع أيضا",
            "lire aussi",
            "à lire",
            "voir aussi",
            "ayrıca okuyun",
            "ayrıca bakınız",
            "читайте также",
            "см. также",
            "بیشتر بخوانید");

    private NoticeWords() {}

    /** Whether a text is nothing but what a button or notice says. */
    static boolean isNotice(String text) {
        String plain = plain(text);
        String lower = plain.toLowerCase(Locale.ROOT);
        return isPhrase(lower) || isPhrase(plain.toLowerCase(TURKISH)) || isCopyright(text, plain);
    }

    /** Whether a text begins as a line does that points to another page. */
    static boolean pointsElsewhere(String text) {
        String lower = plain(text).toLowerCase(Locale.ROOT);
        return POINTERS.stream()
                .anyMatch(pointer -> lower.startsWith(pointer)
                        && lower.substring(pointer.length()).stripLeading().startsWith(":"));
    }

    private static boolean isPhrase(String lower) {
        return ALONE.contains(lower)
                || BEFORE.entrySet().stream()
                        .anyMatch(begin -> beginsWithWords(lower, begin.getKey())
                                && lower.length() - begin.getKey().length() <= begin.getValue());
    }

    private static boolean beginsWithWords(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length() || !Character.isLetter(text.charAt(words.length())));
    }

    private static boolean isCopyright(String text, String plain) {
        return text.stripLeading().startsWith("©") && plain.length() <= 100;
    }

    /** Without signs and space at both ends, without the vowel signs of Arabic. */
    private static String plain(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ':') {
            end--;
        }
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '\u064B' || c > '\u0652') {
                plain.append(c == '\u2019' ? '\'' : c);
            }
        }
        return plain.toString();
    }
}
