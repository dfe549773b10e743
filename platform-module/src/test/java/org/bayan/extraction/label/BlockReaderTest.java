package org.bayan.extraction.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.extraction.Span;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.TextBlock;
import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.layout.Layout;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.LanguageDetector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockReaderTest {
    private static final BlockReader READER =
            new BlockReader(Vocabulary.standard(), new DateFinder(new LanguageDetector()));

    @Test
    void gluedLabels_giveEveryValue() {
        String text = "تاريخ الصدور2017/03/22اللغةالعربيةنوع الوثيقةكلمة / إحاطة";
        assertThat(read(text)).containsExactly("DATE=2017/03/22", "LANGUAGE=العربية", "TYPE=كلمة / إحاطة");
    }

    @Test
    void labelWordInsideAValue_belongsToTheValue() {
        assertThat(read("العنوانبيان حول اللغة العربيةاللغةالعربية"))
                .containsExactly("TITLE=بيان حول اللغة العربية", "LANGUAGE=العربية");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تاريخ الصدور: 2017/03/22\nاللغة: العربية\nنوع الوثيقة: كلمة",
                "تاريخ الصدور : 2017/03/22\nاللغة : العربية\nنوع الوثيقة : كلمة",
                "تاريخ الصدور - 2017/03/22\nاللغة - العربية\nنوع الوثيقة - كلمة",
                "تاريخ الصدور\t2017/03/22\nاللغة\tالعربية\nنوع الوثيقة\tكلمة",
                "تاريخ الصدور\n2017/03/22\nاللغة\nالعربية\nنوع الوثيقة\nكلمة",
                "تاريخ الصدور\n\n2017/03/22\n\nاللغة\n\nالعربية\n\nنوع الوثيقة\n\nكلمة",
                "تاريخ الصدور 2017/03/22\nاللغة العربية\nنوع الوثيقة كلمة",
                "تاريخ الصدور 2017/03/22 اللغة العربية نوع الوثيقة كلمة",
                "• تاريخ الصدور: 2017/03/22\n• اللغة: العربية\n• نوع الوثيقة: كلمة",
                "تاريخ الصدور: 2017/03/22 | اللغة: العربية | نوع الوثيقة: كلمة",
                "1. تاريخ الصدور: 2017/03/22\n2. اللغة: العربية\n3. نوع الوثيقة: كلمة",
                "تاريخ الصدور ........ 2017/03/22\nاللغة ........ العربية\nنوع الوثيقة ........ كلمة"
            })
    void everySeparator_isNoPartOfTheValue(String text) {
        assertThat(read(text)).containsExactly("DATE=2017/03/22", "LANGUAGE=العربية", "TYPE=كلمة");
    }

    @Test
    void wordsOfSentencesAboveABlock_areNoLabels() {
        String text = "وزارة الثقافة\nمكتب الإعلام\nيرتب الفهرس بحسب المؤلف والعنوان والموضوع\nالمعلومات الأساسية\n"
                + "تاريخ الصدور\n1984/09/20\nاللغة\nالعربيةنوع الوثيقة\nبيان";
        assertThat(read(text)).containsExactly("HEADING=", "DATE=1984/09/20", "LANGUAGE=العربية", "TYPE=بيان");
    }

    @Test
    void emptySection_runsIntoTheNextLabel() {
        String text = "المعلومات الأساسية\nشخصيات مرتبطة\nيوميات مرتبطة\nلايوجد معلومات حالية\nاللغة\nالعربية";
        assertThat(read(text)).containsExactly("HEADING=", "PERSONS=", "EVENTS=", "LANGUAGE=العربية");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belge türü\nAçıklama\nYayın tarihi\n2011-04-22\nDil\nTürkçe",
                "Belge türü\tAçıklama\nYayın tarihi\t2011-04-22\nDil\tTürkçe",
                "Belge türü:\nAçıklama\nYayın tarihi:\n2011-04-22\nDil:\nTürkçe"
            })
    void typeThatIsALabelElsewhere_isTheValueOfATypeLabel(String text) {
        assertThat(read(text)).containsExactly("TYPE=Açıklama", "DATE=2011-04-22", "LANGUAGE=Türkçe");
    }

    @Test
    void labelElsewhereWithAValueOfItsOwn_staysALabel() {
        assertThat(read("Yayın tarihi\n2011-04-22\nBelge türü\nAçıklama\nİki sayfalık el yazısı metin\nDil\nTürkçe"))
                .contains("OTHER=İki sayfalık el yazısı metin", "LANGUAGE=Türkçe");
    }

    @Test
    void valueAboveALabel_isNotTheFirstHalfOfABrokenLabel() {
        assertThat(read("Dil:\nTürkçe\nBelge türü:\nBildiri\nTarihi:\n17/1/1972"))
                .containsExactly("LANGUAGE=Türkçe", "TYPE=Bildiri", "DATE=17/1/1972");
    }

    @Test
    void codeGluedToALabelInCapitals_isItsValue() {
        assertThat(read("Record IDSMI/A556/138246\nNature of recordReport\nDate of issue21/2/1994"))
                .containsExactly("CODE=SMI/A556/138246", "TYPE=Report", "DATE=21/2/1994");
    }

    @Test
    void wordingOfALabelInASentenceAboveABlock_isNoLabel() {
        assertThat(read("أكدت الجهات المعنية أن العمل مستمر.\nالجهة المصدرة: وزارة الثقافة\nتاريخ الصدور: 2011/03/22"))
                .containsExactly("ISSUER=وزارة الثقافة", "DATE=2011/03/22");
    }

    @Test
    void wordsForNothingGluedToALabel_leaveTheLabelItsOwnLetters() {
        assertThat(read("شخصیت‌های مربوطهیچکدام\nتاریخ صدور2011/03/22\nزبان سندفارسی"))
                .containsExactly("PERSONS=", "DATE=2011/03/22", "LANGUAGE=فارسی");
    }

    @Test
    void lettersThatBeginACode_areNoLabel() {
        assertThat(read("رمز الوثيقة\nم/15/2011\nتاريخ الصدور\n2011/03/22\nاللغة\nالعربية"))
                .containsExactly("CODE=م/15/2011", "DATE=2011/03/22", "LANGUAGE=العربية");
    }

    @Test
    void wordsForNothingThatBeginLikeALabel_areNoLabel() {
        assertThat(read("İlgili olaylar\nBağlantılı olay bulunamadı\nYayın tarihi\n16/2/1930\nDil\nTürkçe"))
                .containsExactly("EVENTS=", "DATE=16/2/1930", "LANGUAGE=Türkçe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "none",
                "néant",
                "yok",
                "нет",
                "لا يوجد",
                "لايوجد معلومات حالية",
                "—",
                "نییە",
                "ندارد",
                "لم يرد",
                "لا توجد شخصيات مرتبطة",
                "None identified",
                "Aucune personne liée",
                "İlgili kişi yok",
                "Связанных лиц нет",
                "ذکر نشده است",
                "دیارینەکراوە",
                "Nehatiye diyarkirin"
            })
    void nothing_isNoValue(String nothing) {
        assertThat(read("Date of issue: 2011-03-15\nRelated persons: " + nothing + "\nLanguage: English"))
                .containsExactly("DATE=2011-03-15", "PERSONS=", "LANGUAGE=English");
    }

    @Test
    void tableOfColumns_givesTheCellBelowEachLabel() {
        assertThat(read("Title\tDate\tLanguage\nClosing remarks\t9 October 1990\tEnglish"))
                .containsExactly("TITLE=Closing remarks", "DATE=9 October 1990", "LANGUAGE=English");
    }

    @Test
    void labelsBrokenIntoTwoLines_giveTheirValues() {
        String text = "تاريخ\nالصدور\n2018/02/24\nنوع\nالوثيقة\nكلمة\nالجهة\nالمصدرة\nوزارة الثقافة\n";
        assertThat(read(StructuredText.ofLines(text)))
                .containsExactly("DATE=2018/02/24", "TYPE=كلمة", "ISSUER=وزارة الثقافة");
    }

    @Test
    void rows_giveTheCellBesideEachLabel() {
        String text = "Issued by\tMinistry of Culture\tLanguage\tEnglish";
        Span row = new Span(0, text.length());
        List<Span> cells = List.of(new Span(0, 9), new Span(10, 29), new Span(30, 38), new Span(39, 46));
        TextBlock block = new TextBlock(TextBlock.Kind.TABLE_ROW, row, 0, cells);
        StructuredText source = new StructuredText(text, List.of(block), Map.of());
        assertThat(read(source)).containsExactly("ISSUER=Ministry of Culture", "LANGUAGE=English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اللغة العربية لغة عريقة، وتاريخها يمتد إلى ما قبل الإسلام.\nالتاريخ لا يرحم من يفرط في لغته.",
                "Date palms grow along the river.\nPlace names changed with every administration.",
                "وباللغة العربية كتب العنوان بخط الثلث، وبتاريخه المعروف",
                "Language is never neutral, and the type of map matters."
            })
    void runningText_isNoBlock(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static List<String> read(String text) {
        return read(StructuredText.ofLines(text));
    }

    private static List<String> read(StructuredText source) {
        return READER.read(Layout.of(source)).stream()
                .flatMap(b -> b.values().stream())
                .map(v -> v.kind() + "=" + (v.pieces().isEmpty() ? "" : v.span().of(source.text())))
                .toList();
    }
}
