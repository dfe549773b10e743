package org.bayan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    private static String text(String page) throws IOException {
        return READER.text(SampleFiles.bytes("html/" + page), page).text();
    }
}
