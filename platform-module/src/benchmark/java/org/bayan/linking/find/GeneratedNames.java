package org.bayan.linking.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;

/** Arabic names of persons and bodies, and prose that mentions some of them; the same for the same seed. */
public final class GeneratedNames {
    private static final String[] GIVEN =
            ("محمد أحمد محمود مصطفى علي حسن حسين خالد عمر عثمان يوسف إبراهيم إسماعيل موسى عيسى سليمان داود هارون يحيى زكريا عبد_الله"
                            + " عبد_الرحمن عبد_القادر عبد_الكريم عبد_العزيز عبد_الحليم عبد_الرزاق عبد_المجيد وليد خليل جميل نبيل كمال جمال جلال بلال هلال طلال فيصل"
                            + " سعود فهد سلطان ناصر منصور صالح فوزي رشيد رياض زياد عماد إياد مراد جهاد فؤاد فاروق فارس فراس باسل باسم بشار بسام بشير بدر بهاء"
                            + " حافظ حازم حاتم حمزة حيدر رفعت رامي ربيع رضوان سامر سامي سمير سهيل شوقي صفوان ضياء طارق طه عاطف عدنان عصام غسان غازي قاسم"
                            + " قصي لؤي مازن ماهر مجد مروان معاذ منذر مهند نزار نضال هاشم هيثم وائل وسيم ياسر ياسين يونس فاطمة مريم عائشة زينب ليلى سلمى رنا ريم هدى نادية")
                    .split(" ");
    private static final String[] STEMS =
            ("حلب حمص حمو دمشق شام بغداد بصر موصل نجف كربل قدس خليل نابلس غز يافو حيف عكا صفد طرابلس صيد صور بيروت زحل جبيل عدن صنع تعز حضرم مكي مدن"
                            + " نجد حجاز قطيف كويت بحرين عمان مصر قاهر اسكندر أسيوط دمياط منصور طنط فيوم سوهاج تونس قيروان جزائر وهران مراكش فاس طنج مغرب سودان درع سويد رق"
                            + " دير حسك قامشل ادلب معر سراقب عفرين جرابلس منبج رستن تلكلخ قصير صافيت طرطوس لاذق جبل بانياس مصياف سلم تدمر نبك قطن دار زبدان")
                    .split(" ");
    private static final String[] ENDS = {"ي", "اوي", "اني", "وني", "ية", "ين", "ان", "و", "ا"};
    private static final String[] FAMILIES =
            ("الأسد المعلم الخطيب الشرع الجولاني البغدادي العبادي المالكي الحريري جنبلاط الجميل فرنجية الصدر الحكيم الطالباني البارزاني القدومي عباس عرفات هنية مشعل"
                            + " العلي الحسن الأحمد المحمد الخالد العمر الإبراهيم السليمان اليوسف الحمود النجار الحداد الصباغ القصاب الخياط الحلاق العطار الصراف النحاس الدباغ السراج"
                            + " الكيلاني الرفاعي الأتاسي القوتلي العظم مردم العسلي الكزبري حوراني عفلق البيطار حومد السباعي الدواليبي العجلاني الحفار القدسي حاطوم")
                    .split(" ");
    private static final String[] HEADS = {
        "وزارة", "هيئة", "مجلس", "حزب", "جبهة", "حركة", "اتحاد", "منظمة", "لجنة", "مديرية", "جمعية", "مؤسسة"
    };
    private static final String[] ADJECTIVES =
            ("الوطنية الشعبية الإسلامية العربية السورية الثورية الديمقراطية المركزية العامة العليا الدولية المحلية الإنسانية الاقتصادية الاجتماعية الثقافية السياسية"
                            + " العسكرية المدنية الخارجية الداخلية التشريعية التنفيذية القضائية الزراعية الصناعية")
                    .split(" ");
    private static final String[] PROSE =
            ("قال في إن على من إلى عن مع هذا التي الذي بعد قبل خلال بين كل يوم أمس اجتماع لقاء مؤتمر بيان قرار كلمة الحكومة الشعب الوطن الدولة العلاقات التعاون"
                            + " المنطقة الأوضاع الراهنة الجهود المبذولة تحقيق السلام والاستقرار وأكد وأضاف وأشار مشيرا مؤكدا ضرورة أهمية العمل المشترك لمواجهة التحديات تنفيذ الاتفاق"
                            + " استقبل اليوم وفدا برئاسة بحث الجانبان سبل تعزيز وتطوير المجالات كافة حضر اللقاء عدد كبير المسؤولين والسفراء جرى استعراض آخر المستجدات الساحتين الإقليمية"
                            + " والدولية كما تناول الحديث موضوعات ذات اهتمام مشترك وتبادل وجهات النظر حول القضايا المطروحة وشدد الطرفان استمرار التشاور والتنسيق المستويات جميعها"
                            + " لكن أن كان وكان كانت يكون لن لم قد ما لا أو ثم حيث بحسب وفق كذلك أيضا ومنها وفيها بها عليها إليه منه فيه لهم وكل بكل لكل كأن بأن لأن وأن فإن")
                    .split(" ");

    private final Random random;
    private final List<String> names = new ArrayList<>();

    public GeneratedNames(long seed, int count) {
        random = new Random(seed);
        Set<String> unique = new LinkedHashSet<>(count * 2);
        while (unique.size() < count) {
            unique.add(random.nextInt(5) == 0 ? body() : person());
        }
        names.addAll(unique);
    }

    public List<String> names() {
        return names;
    }

    /** Records of several names each, as an archive has them. */
    public List<AuthorityRecord> records(int namesEach) {
        List<AuthorityRecord> records = new ArrayList<>();
        for (int i = 0; i < names.size(); i += namesEach) {
            List<String> others = new ArrayList<>(names.subList(i + 1, Math.min(names.size(), i + namesEach)));
            AuthorityKind kind = isBody(names.get(i)) ? AuthorityKind.CORPORATE_BODY : AuthorityKind.PERSON;
            records.add(AuthorityRecord.builder("a" + i, kind)
                    .preferred("ar", names.get(i))
                    .other(others)
                    .build());
        }
        return records;
    }

    /** Prose of at least some characters, in which about every twelfth word begins a name, with clitics and spellings. */
    public String text(int characters) {
        StringBuilder text = new StringBuilder(characters + 64);
        int words = 0;
        while (text.length() < characters) {
            if (random.nextInt(12) == 0) {
                text.append(mention());
            } else {
                text.append(prose());
            }
            text.append(++words % 15 == 0 ? ".\n" : words % 9 == 0 ? "، " : " ");
        }
        return text.toString();
    }

    private String prose() {
        String word = PROSE[random.nextInt(PROSE.length)];
        return switch (random.nextInt(10)) {
            case 0 -> "و" + word;
            case 1 -> word + "ه";
            case 2 -> "ال" + STEMS[random.nextInt(STEMS.length)] + "ية";
            default -> word;
        };
    }

    private String mention() {
        String name = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(6)) {
            case 0 -> "و" + name;
            case 1 -> name.startsWith("ال") ? "لل" + name.substring(2) : "ل" + name;
            case 2 -> name.replace('أ', 'ا').replace('إ', 'ا');
            default -> name;
        };
    }

    private static boolean isBody(String name) {
        for (String head : HEADS) {
            if (name.startsWith(head + " ")) {
                return true;
            }
        }
        return false;
    }

    private String person() {
        StringBuilder name = new StringBuilder(given());
        int middle = random.nextInt(3);
        for (int i = 0; i < middle; i++) {
            name.append(' ').append(given());
        }
        return name.append(' ').append(family()).toString();
    }

    private String body() {
        StringBuilder name = new StringBuilder(HEADS[random.nextInt(HEADS.length)]);
        int words = 2 + random.nextInt(2);
        for (int i = 0; i < words; i++) {
            name.append(' ').append(ADJECTIVES[random.nextInt(ADJECTIVES.length)]);
        }
        return random.nextInt(2) == 0 ? name.append(" في ").append(stem()).toString() : name.toString();
    }

    private String given() {
        return GIVEN[random.nextInt(GIVEN.length)].replace('_', ' ');
    }

    private String family() {
        return random.nextInt(3) == 0 ? FAMILIES[random.nextInt(FAMILIES.length)] : "ال" + stem();
    }

    private String stem() {
        return STEMS[random.nextInt(STEMS.length)] + ENDS[random.nextInt(ENDS.length)];
    }
}
