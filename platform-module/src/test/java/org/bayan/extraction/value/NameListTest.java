package org.bayan.extraction.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bayan.extraction.Span;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {
    private static final NameList NAMES = new NameList(Vocabulary.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            عمرو موسى؛ نبيل العربي                              ~ عمرو موسى / نبيل العربي
            عمرو موسى، نبيل العربي                              ~ عمرو موسى / نبيل العربي
            • عمرو موسى • نبيل العربي                           ~ عمرو موسى / نبيل العربي
            عمرو موسى | نبيل العربي                             ~ عمرو موسى / نبيل العربي
            1) عمرو موسى 2) نبيل العربي                          ~ عمرو موسى / نبيل العربي
            ١- عمرو موسى ٢- نبيل العربي                          ~ عمرو موسى / نبيل العربي
            فاروق الشرع ووليد المعلم                             ~ فاروق الشرع / وليد المعلم
            فاروق الشرع و وليد المعلم                            ~ فاروق الشرع / وليد المعلم
            فاروق الشرع، وليد المعلم، وفيصل المقداد               ~ فاروق الشرع / وليد المعلم / فيصل المقداد
            ميشيل كيلو، صادق جلال العظم وأنطون مقدسي             ~ ميشيل كيلو / صادق جلال العظم / أنطون مقدسي
            محمد وليد الشامي                                     ~ محمد وليد الشامي
            وليد المعلم (نائب رئيس مجلس الوزراء ووزير الخارجية)   ~ وليد المعلم (نائب رئيس مجلس الوزراء ووزير الخارجية)
            فهد الفريج نائب القائد العام ووزير الدفاع              ~ فهد الفريج نائب القائد العام ووزير الدفاع
            عمرو موسى، واثق الراوي                               ~ عمرو موسى / واثق الراوي
            سليمان القانوني والملك فيصل                          ~ سليمان القانوني والملك فيصل
            وائل الحلقي                                          ~ وائل الحلقي
            علی اکبر صالحی و محمد جواد ظریف                      ~ علی اکبر صالحی / محمد جواد ظریف
            Assad, Bashar                                        ~ Assad, Bashar
            Karen Jeppe, Fridtjof Nansen                         ~ Karen Jeppe / Fridtjof Nansen
            Riad Hijab, George Sabra and Mohammed Alloush        ~ Riad Hijab / George Sabra / Mohammed Alloush
            Riad Hijab, George Sabra, and Mohammed Alloush       ~ Riad Hijab / George Sabra / Mohammed Alloush
            Sarraj, Abdel Hamid; Hourani, Akram                  ~ Sarraj, Abdel Hamid / Hourani, Akram
            Сергей Лавров и Джон Керри                           ~ Сергей Лавров / Джон Керри
            Ahmet Davutoğlu ve Hakan Fidan                       ~ Ahmet Davutoğlu / Hakan Fidan
            François Hollande et Laurent Fabius                  ~ François Hollande / Laurent Fabius
            وليد المعلم - فيصل المقداد - بثينة شعبان              ~ وليد المعلم / فيصل المقداد / بثينة شعبان
            وليد المعلم - وزير الخارجية                          ~ وليد المعلم - وزير الخارجية
            """)
    void persons_areCutWhereBothSidesAreNames(String line, String names) {
        assertThat(of(NAMES.persons(line), line)).isEqualTo(listed(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            الدولة الإسلامية في العراق والشام - داعش              ~ الدولة الإسلامية في العراق والشام - داعش
            وزارة الصحة والتعليم الطبي                           ~ وزارة الصحة والتعليم الطبي
            وزارة الدفاع ووزارة الداخلية                          ~ وزارة الدفاع / وزارة الداخلية
            لجنة التنسيق بين وزارة الدفاع ووزارة الداخلية          ~ لجنة التنسيق بين وزارة الدفاع ووزارة الداخلية
            الائتلاف الوطني لقوى الثورة والمعارضة السورية          ~ الائتلاف الوطني لقوى الثورة والمعارضة السورية
            الأمم المتحدة، روسيا وإيران                          ~ الأمم المتحدة / روسيا / إيران
            مجموعة الدعم الدولية لسورية (ISSG، فيينا)             ~ مجموعة الدعم الدولية لسورية (ISSG، فيينا)
            وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين            ~ وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين
            وەزارەتی پەروەردە، وەزارەتی دارایی و ئابووری          ~ وەزارەتی پەروەردە / وەزارەتی دارایی و ئابووری
            سازمان ملل متحد، وزارت امور خارجه                    ~ سازمان ملل متحد / وزارت امور خارجه
            اتحاد الكتاب، وورشة المسرح                           ~ اتحاد الكتاب / ورشة المسرح
            وحدات حماية الشعب، قوات سوريا الديمقراطية            ~ وحدات حماية الشعب / قوات سوريا الديمقراطية
            МЧС России, Посольство России в Сирии                ~ МЧС России / Посольство России в Сирии
            United Nations, NATO                                 ~ United Nations / NATO
            Ministry of Tourism, Culture and Antiquities         ~ Ministry of Tourism, Culture and Antiquities
            Ministry of Health and Education                     ~ Ministry of Health and Education
            """)
    void bodies_areCutWhereBothSidesAreBodies(String line, String names) {
        assertThat(of(NAMES.bodies(line), line)).isEqualTo(listed(names));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2- اتفاق موسكو، ووقف إطلاق النار          ~ اتفاق موسكو، ووقف إطلاق النار
            مجزرة الحولة؛ مجزرة القبير                ~ مجزرة الحولة / مجزرة القبير
            17 أيلول 2018: اتفاق سوتشي               ~ 17 أيلول 2018: اتفاق سوتشي
            """)
    void events_areNotCutAtCommas(String line, String names) {
        assertThat(of(NAMES.events(line), line)).isEqualTo(listed(names));
    }

    private static List<String> of(List<Span> spans, String line) {
        return spans.stream().map(s -> s.of(line)).toList();
    }

    private static List<String> listed(String names) {
        return Arrays.asList(names.split(" / "));
    }
}
