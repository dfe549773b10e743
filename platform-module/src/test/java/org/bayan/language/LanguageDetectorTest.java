package org.bayan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private static List<String> tags(String text) {
        return DETECTOR.detect(text).stream().map(LanguageShare::tag).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ar; نداء إلى المثقفين العرب",
                "ar; البلاغ رقم ٣",
                "ar; خطاب القسم",
                "ar; احتلال الجولان",
                "fa; پیام تسلیت رهبر به مردم لبنان",
                "fa; گفت‌وگوی تلفنی وزیران دو کشور",
                "fa; متن کامل قطعنامه",
                "fa; اعلامیه مشترک سران سه کشور درباره آتش‌بس",
                "ckb; پەیامی سەرۆک بەبۆنەی نەورۆزەوە",
                "ckb; بەیاننامەی مەکتەبی سیاسی",
                "ckb; ڕوونکردنەوەیەک بۆ ڕای گشتی",
                "en; Opening remarks at the ceasefire talks",
                "en; Damascus Declaration for Democratic Change",
                "en; Joint press conference",
                "fr; Allocution radiodiffusée du haut-commissaire",
                "fr; Convention entre la France et la Syrie",
                "fr; Arrêté n° 214",
                "tr; Ortak basın toplantısı",
                "tr; Cumhurbaşkanımızın yemin töreni",
                "tr; Sınır güvenliğine dair genelge",
                "kmr; Peyama Newrozê",
                "kmr; Ji raya giştî re",
                "kmr; Banga ji bo yekîtiya gelê Kurd",
                "ru; Совместное коммюнике",
                "ru; Обращение к гражданам",
            })
    void detect_shortTitles_nameTheirLanguage(String tag, String title) {
        assertThat(tags(title)).containsExactly(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ar; عقد الوفدان جولة ثانية من المحادثات تناولت سبل تثبيت وقف إطلاق النار وفتح المعابر أمام قوافل الإغاثة، واتفقا على تشكيل فريق فني يجتمع كل أسبوعين. وقال مصدر دبلوماسي إن الخلاف ما زال قائما حول جدول الانسحاب، لكنه وصف الأجواء بأنها إيجابية.",
                "fa; هیئت‌های دو طرف دور دوم گفت‌وگوها را درباره راه‌های تثبیت آتش‌بس و گشودن گذرگاه‌ها به روی کاروان‌های امدادی برگزار کردند و توافق کردند گروهی فنی هر دو هفته یک بار تشکیل جلسه دهد. یک منبع آگاه گفت اختلاف بر سر زمان خروج نیروها همچنان باقی است.",
                "ckb; هەردوو شاند گەڕی دووەمی دانوستانەکانیان ئەنجامدا کە تێیدا باس لە ڕێگاکانی چەسپاندنی ئاگربەست و کردنەوەی دەروازەکان کرا بۆ کاروانەکانی فریاکەوتن، ڕێککەوتن لەسەر پێکهێنانی تیمێکی هونەری کە هەر دوو هەفتە جارێک کۆببێتەوە.",
                "en; Both delegations held a second round of talks about ways to make the ceasefire hold and to open crossings for aid convoys, and agreed to set up a technical team that meets every two weeks. A source said that they still differ over the timetable.",
                "fr; Les deux délégations ont tenu une deuxième série d'entretiens sur les moyens de consolider le cessez-le-feu et d'ouvrir des passages aux convois, et sont convenues de créer une équipe technique qui se réunira toutes les deux semaines.",
                "tr; İki heyet ateşkesin kalıcı hale getirilmesi ve yardım konvoylarına geçiş kapılarının açılması konusunda ikinci tur görüşmelerini gerçekleştirdi ve iki haftada bir toplanacak teknik bir ekip kurulması üzerinde anlaştı.",
                "kmr; Herdu heyetan gera duyem a danûstandinan li ser rêyên mayîndekirina agirbestê û vekirina deriyan ji bo karwanên alîkariyê pêk anî û li hev kirin ku tîmek teknîkî ava bikin ku her du hefteyan carekê bicive.",
                "ru; Обе делегации провели второй раунд переговоров о путях укрепления режима прекращения огня и открытии пропускных пунктов для гуманитарных конвоев и договорились создать техническую группу, которая будет собираться каждые две недели.",
            })
    void detect_paragraphs_nameTheirLanguageClearly(String tag, String text) {
        List<LanguageShare> shares = DETECTOR.detect(text);

        assertThat(shares).hasSize(1);
        assertThat(shares.get(0).tag()).isEqualTo(tag);
        assertThat(shares.get(0).confidence()).isEqualTo(1);
    }

    @Test
    void detect_twoLanguagesOfOneScript_namesBothByWeight() {
        String text = "The two delegations agreed to meet again before the end of the month in Geneva.\n"
                + "They also thanked the host country for its efforts and for the welcome that it gave them.\n"
                + "Les deux délégations sont convenues de se réunir à nouveau avant la fin du mois.\n";

        assertThat(tags(text)).containsExactly("en", "fr");
    }

    @Test
    void detect_foreignNameInAText_namesOnlyTheText() {
        String text =
                "عقد الوفدان جولة ثانية من المحادثات في مقر United Nations وتناولت المحادثات سبل تثبيت وقف إطلاق النار وفتح المعابر";

        assertThat(tags(text)).containsExactly("ar");
    }

    @Test
    void detect_arabicAndEnglishInParallel_namesBoth() {
        String text = "بيان صحفي صادر عن بعثة الأمم المتحدة حول إيصال المساعدات إلى المناطق المحاصرة في الشمال\n"
                + "Press release of the United Nations mission on the delivery of aid to besieged areas in the north\n";

        assertThat(tags(text)).containsExactlyInAnyOrder("ar", "en");
    }

    @Test
    void detect_noLetters_isEmpty() {
        assertThat(DETECTOR.detect("2011/03/15 — 12")).isEmpty();
    }

    @Property
    void detect_anyText_sharesAddUpToOneAtMost(@ForAll String text) {
        double sum =
                DETECTOR.detect(text).stream().mapToDouble(LanguageShare::share).sum();

        assertThat(sum).isBetween(0.0, 1.0001);
    }
}
