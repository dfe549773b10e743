package org.bayan.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bayan.extraction.Span;
import org.bayan.language.LanguageDetector;

class DateFinderPropertyTest {
    private static final DateFinder FINDER = new DateFinder(new LanguageDetector());
    private static final List<List<String>> GREGORIAN = List.of(
            List.of(
                    "كانون الثاني",
                    "شباط",
                    "آذار",
                    "نيسان",
                    "أيار",
                    "حزيران",
                    "تموز",
                    "آب",
                    "أيلول",
                    "تشرين الأول",
                    "تشرين الثاني",
                    "كانون الأول"),
            List.of(
                    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                    "ديسمبر"),
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre"),
            List.of(
                    "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
                    "Aralık"),
            List.of(
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря"),
            List.of(
                    "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر",
                    "دسامبر"),
            List.of(
                    "کانوونی دووەم",
                    "شوبات",
                    "ئازار",
                    "نیسان",
                    "ئایار",
                    "حوزەیران",
                    "تەمووز",
                    "ئاب",
                    "ئەیلوول",
                    "تشرینی یەکەم",
                    "تشرینی دووەم",
                    "کانوونی یەکەم"),
            List.of(
                    "rêbendanê",
                    "reşemiyê",
                    "adarê",
                    "nîsanê",
                    "gulanê",
                    "pûşperê",
                    "tîrmehê",
                    "gelawêjê",
                    "rezberê",
                    "kewçêrê",
                    "sermawezê",
                    "berfanbarê"));
    private static final List<String> HIJRI = List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة");
    private static final List<String> JALALI = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");

    @Property
    void find_anyText_spansLieInsideInOrder(@ForAll String text) {
        assertSound(text);
    }

    @Property(tries = 3000)
    void find_anyMixOfDateWords_spansLieInsideInOrder(@ForAll("dateWords") List<String> words) {
        assertSound(String.join("", words));
    }

    @Property
    void find_gregorianDay_isReadBack(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 8) int language,
            @ForAll @IntRange(max = 2) int digits) {
        String month = GREGORIAN.get(language).get(day.getMonthValue() - 1);
        String text = inDigits(day.getDayOfMonth() + " " + month + " " + day.getYear(), digits);

        assertThat(FINDER.find(text)).extracting(d -> d.date().from()).containsExactly(day);
    }

    @Property
    void find_isoAndDottedDay_isReadBack(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 2) int digits) {
        assertThat(FINDER.find(inDigits(day.toString(), digits)))
                .extracting(d -> d.date().from())
                .containsExactly(day);
    }

    @Property
    void find_hijriDay_isReadBack(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 2) int digits) {
        HijrahDate hijri = HijrahDate.from(day);
        String month = HIJRI.get(hijri.get(ChronoField.MONTH_OF_YEAR) - 1);
        String text = hijri.get(ChronoField.DAY_OF_MONTH) + " " + month + " " + hijri.get(ChronoField.YEAR) + " هـ";

        assertThat(FINDER.find(inDigits(text, digits)))
                .extracting(d -> d.date().from())
                .containsExactly(day);
    }

    @Property
    void find_jalaliDay_followsTheDayBefore(
            @ForAll @IntRange(min = 1300, max = 1420) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 2, max = 29) int dayOfMonth) {
        LocalDate day = only(dayOfMonth + " " + JALALI.get(month - 1) + " " + year);
        LocalDate before = only((dayOfMonth - 1) + " " + JALALI.get(month - 1) + " " + year);

        assertThat(day).isEqualTo(before.plusDays(1));
    }

    private static LocalDate only(String text) {
        List<FoundDate> found = FINDER.find(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0).date().from();
    }

    private static void assertSound(String text) {
        int last = 0;
        for (FoundDate found : FINDER.find(text)) {
            Span span = found.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isBetween(span.start() + 1, text.length());
            assertThat(found.raw()).isEqualTo(span.of(text));
            last = span.end();
        }
    }

    private static String inDigits(String text, int set) {
        char zero = new char[] {'0', '\u0660', '\u06F0'}[set];
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : (char) c));
        return out.toString();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1883, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<List<String>> dateWords() {
        return Arbitraries.of(
                        "15",
                        "2011",
                        "٣",
                        "1432",
                        "31",
                        "99",
                        "0",
                        "123456789012",
                        " ",
                        " ",
                        "\n",
                        "/",
                        "-",
                        ".",
                        ":",
                        "(",
                        ")",
                        "،",
                        "آذار",
                        "مارس",
                        "رمضان",
                        "اسفند",
                        "March",
                        "mars",
                        "марта",
                        "الثلاثاء",
                        "Tuesday",
                        "الموافق",
                        "عام",
                        "هـ",
                        "م",
                        "رومي",
                        "ش",
                        "من",
                        "إلى",
                        "و",
                        "بين",
                        "to",
                        "قرار",
                        "رقم",
                        "التاريخ",
                        "ثورة",
                        "صدر",
                        "ﻻ",
                        "\u200F",
                        "ـ",
                        "'",
                        "th",
                        "ی")
                .list()
                .ofMaxSize(16);
    }
}
