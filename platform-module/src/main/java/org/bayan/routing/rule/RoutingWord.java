package org.bayan.routing.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.language.FoldKey;

/** The words of the language of rules, each in English and in Arabic. */
enum RoutingWord {
    FOLDER("folder", "المجلد", "مجلد"),
    TYPE("type", "النوع", "نوع الوثيقة"),
    ISSUER("issuer", "الجهة المصدرة", "الجهة"),
    LANGUAGE("language", "اللغة"),
    SCORE("score", "الدرجة"),
    CONFLICTS("conflicts", "التعارض", "التعارضات"),
    SUGGESTIONS("suggestions", "الاقتراحات"),
    MISSING("missing", "الناقص"),
    STATE("state", "الحالة"),
    THEN("then", "الإجراء"),
    APPROVERS("approvers", "المعتمدون"),
    DUE("due", "المهلة"),
    PRIORITY("priority", "الأولوية"),

    YES("yes", "نعم"),
    NO("no", "لا"),
    BELOW("below", "أقل من", "دون"),
    AT_LEAST("at least", "على الأقل", "لا أقل من"),
    NOTHING("nothing", "لا شيء"),
    GROUP("group", "مجموعة", "المجموعة"),
    PERSON("person", "شخص", "الشخص"),
    APPROVAL("approval", "الاعتماد", "اعتماد"),
    DAYS("days", "day", "يوم", "يوما", "يومان", "أيام"),
    WEEKS("weeks", "week", "أسبوع", "أسبوعا", "أسبوعان", "أسابيع"),
    HIGH("high", "عالية"),
    NORMAL("normal", "عادية"),
    LOW("low", "منخفضة"),
    DONE("done", "موصوفة"),
    FAILED("failed", "فاشلة"),
    SKIPPED("skipped", "متخطاة");

    private static final List<RoutingWord> KEYS = List.of(
            FOLDER,
            TYPE,
            ISSUER,
            LANGUAGE,
            SCORE,
            CONFLICTS,
            SUGGESTIONS,
            MISSING,
            STATE,
            THEN,
            APPROVERS,
            DUE,
            PRIORITY);

    private final List<String> forms;
    private final List<String> folded;

    RoutingWord(String... forms) {
        this.forms = List.of(forms);
        this.folded = Arrays.stream(forms).map(RoutingWord::fold).toList();
    }

    private static String fold(String text) {
        return FoldKey.of(text).strip().replaceAll("\\s+", " ");
    }

    /** The word as English files write it. */
    String english() {
        return forms.get(0);
    }

    boolean is(String text) {
        return folded.contains(fold(text));
    }

    /** What follows the word at the beginning of a text; empty where the text does not begin with it. */
    Optional<String> before(String text) {
        // A fold may have another length than the text, so the text is cut at its spaces.
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
            if (is(text.substring(0, end))) {
                return Optional.of(text.substring(end + 1).strip());
            }
        }
        return Optional.empty();
    }

    static Optional<RoutingWord> of(String text, RoutingWord... among) {
        return Arrays.stream(among).filter(word -> word.is(text)).findFirst();
    }

    static Optional<RoutingWord> key(String text) {
        return KEYS.stream().filter(word -> word.is(text)).findFirst();
    }

    static String keys() {
        return KEYS.stream()
                .flatMap(word -> Stream.of(word.english(), word.forms.get(1)))
                .collect(Collectors.joining(", "));
    }
}
