package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as news sites and ministries make them, written for these tests: of each the statement is read and nothing around it. */
class WebPagesTest {
    @RegisterExtension
    static final OneReader READER = new OneReader();

    @Test
    void read_arabicNewsPage_isTheStatementWithItsTable() throws IOException {
        assertThat(text("news-ar.html")).isEqualTo("""
                بيان حول إعادة تأهيل شبكة المياه
                22 آذار 2017 1034 مشاهدة
                أعلنت الوزارة يوم الأربعاء أن أعمال الصيانة بدأت في 14 محطة ضخ، وفق ما ذكره مدير المشاريع.
                وقال المدير: «لن نترك أحداً بلا ماء».
                تاريخ الصدور\t2017/03/22
                الجهة المصدرة\tوزارة الموارد المائية
                كيانات متعلقة\tاليونيسف، الهلال الأحمر، الفاو
                """);
    }

    @Test
    void read_pageLaidOutByTables_isTheStatementWithItsDefinitions() throws IOException {
        assertThat(text("layout-table-en.html")).isEqualTo("""
                Press Release No. 45/2011
                Ministry of Foreign Affairs
                Damascus, 15 March 2011
                The Ministry of Foreign Affairs announces that the talks on the exchange of archives have ended. Both parties \
                agreed to share the records of the years 1946 to 1958 and to publish an inventory.
                Reference code\tMFA/2011/45
                Related entities\tUNESCO, National Library
                """);
    }

    @Test
    void read_articleWithHeaderAndFooterOfItsOwn_keepsThem() throws IOException {
        assertThat(text("article-fr.html")).isEqualTo("""
                Communiqué relatif à l’eau
                Publié le 22 mars 2017
                Le ministère annonce la fin des travaux et remercie les habitants de leur patience pendant les longs mois du \
                chantier.
                Le porte-parole, Jean Dupont
                """);
    }

    @Test
    void read_russianPage_keepsWhatOnlyBeginsLikeAButton() throws IOException {
        assertThat(text("news-ru.html")).isEqualTo("""
                Печать и архивы: заявление официального представителя
                22 марта 2017 года
                Состоялись консультации по вопросам сохранения архивов. Стороны договорились поделиться копиями документов \
                за 1946–1958 годы и продолжить работу в согласованном составе.
                Следующая встреча пройдет в Москве.
                """);
    }

    @Test
    void read_turkishPage_isTheStatement() throws IOException {
        assertThat(text("news-tr.html")).isEqualTo("""
                No: 45, 15 Mart 2011, Arşivlerin Değişimi Hakkında
                Reklam ve tanıtım giderleri dışında kalan tüm belgeler, iki ülkenin millî arşivleri arasında paylaşılacaktır. \
                Çalışma grubu gelecek ay İstanbul’da toplanacaktır.
                """);
    }

    @Test
    void read_persianPage_isTheStatement() throws IOException {
        assertThat(text("news-fa.html")).isEqualTo("""
                چاپ نخستین فهرست اسناد دیپلماتیک
                ۲ فروردین ۱۳۹۶
                وزارت اعلام کرد نخستین فهرست اسناد دیپلماتیک سال‌های گذشته چاپ و در اختیار پژوهشگران گذاشته شد.
                مدیر کل اسناد گفت: «این کار ادامه دارد».
                """);
    }

    @Test
    void read_kurdishPage_isTheStatement() throws IOException {
        assertThat(text("news-ckb.html")).isEqualTo("""
                ڕاگەیەندراوێک دەربارەی پاراستنی ئەرشیف
                ٢٢ی ئاداری ٢٠١٧
                وەزارەت ڕایگەیاند کە کاری پاراستنی ئەرشیفی نیشتمانی دەستی پێکردووە و هاوبەشکردنی بەڵگەنامەکان لەگەڵ زانکۆکان \
                بەردەوام دەبێت.
                """);
    }

    @Test
    void read_englishPage_isTheStatement() throws IOException {
        assertThat(text("news-en.html")).isEqualTo("""
                Press release
                Share of archives returned: statement by the Minister
                Published 20 June 2011
                The Minister said that the return of the archives would continue. All rights reserved by the treaty of 1946 remain \
                in force, as do the obligations of both sides to print the inventories.
                Subscribers to the treaty of 1946 and their obligations
                Both states have subscribed.
                """);
    }

    /** «إعلان» and the like are buttons when they stand alone, and begin many a title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "إعلان دمشق للتغيير الوطني",
                "نص إعلان",
                "المزيد من التعاون بين البلدين",
                "اقرأ أيضاً",
                "طباعة الجريدة الرسمية",
                "شارك الوزير في الاجتماع",
                "اشترك الوفد في المؤتمر"
            })
    void read_shortParagraph_isKeptUnlessItIsWhollyAButton(String words) throws IOException {
        String page = "<html><body><h3>" + words + "</h3><p>" + "نص الوثيقة ".repeat(40) + "</p></body></html>";

        String read =
                READER.text(page.getBytes(StandardCharsets.UTF_8), "page.html").text();

        assertThat(read.startsWith(words)).isEqualTo(!words.equals("اقرأ أيضاً"));
    }

    private static String text(String page) throws IOException {
        return READER.text(SampleFiles.bytes("html/" + page), page).text();
    }
}
