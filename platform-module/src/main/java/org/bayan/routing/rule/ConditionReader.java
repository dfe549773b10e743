package org.bayan.routing.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.extraction.Field;
import org.bayan.extraction.value.Coded;
import org.bayan.extraction.value.LanguageNames;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.Digits;

/** Reads the value of a condition. */
final class ConditionReader {
    /** The codes of {@code bay:documentTypes}. */
    static final List<String> TYPES = List.of(
            "speech",
            "briefing",
            "communique",
            "pressRelease",
            "decree",
            "law",
            "resolution",
            "agreement",
            "letter",
            "report",
            "interview",
            "other");
    /** The fields that {@code bay:missingFields} speaks of. */
    static final List<String> ESSENTIAL = List.of(
            Field.TITLE.key(),
            Field.REFERENCE_CODE.key(),
            Field.DATE.key(),
            Field.ISSUER.key(),
            Field.LANGUAGES.key(),
            Field.DOCUMENT_TYPES.key());

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*(%?)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final TypeWords typeWords;
    private final LanguageNames languageNames;

    ConditionReader(Vocabulary vocabulary) {
        this.typeWords = new TypeWords(vocabulary);
        this.languageNames = new LanguageNames(vocabulary.phrases(TermFamily.LANGUAGE));
    }

    RoutingCondition read(RoutingWord key, String value, int line) throws LineProblem {
        return switch (key) {
            case FOLDER -> new RoutingCondition.InFolder(values(key, value), line);
            case TYPE -> new RoutingCondition.OfType(types(values(key, value)));
            case ISSUER -> new RoutingCondition.IssuedBy(values(key, value));
            case LANGUAGE -> new RoutingCondition.InLanguage(languages(values(key, value)));
            case SCORE -> score(value);
            case CONFLICTS -> conflicts(key, value);
            case SUGGESTIONS -> suggestions(value);
            case MISSING -> missing(key, value);
            case STATE -> new RoutingCondition.InState(states(values(key, value)));
            default -> throw new IllegalArgumentException(key + " is no condition");
        };
    }

    private static List<String> values(RoutingWord key, String text) throws LineProblem {
        List<String> values = ValueList.of(text);
        if (values.isEmpty()) {
            throw new LineProblem(RoutingProblem.Reason.NO_VALUE, key.english());
        }
        return values;
    }

    private Set<String> types(List<String> values) throws LineProblem {
        Set<String> types = new LinkedHashSet<>();
        for (String value : values) {
            Optional<String> code =
                    TYPES.stream().filter(type -> type.equalsIgnoreCase(value)).findFirst();
            List<String> named = typeWords.isType(value)
                    ? typeWords.readList(value).stream().map(Coded::code).toList()
                    : List.of();
            if (code.isEmpty() && named.isEmpty()) {
                throw new LineProblem(RoutingProblem.Reason.TYPE, value, String.join(", ", TYPES));
            }
            types.add(code.orElseGet(() -> named.get(0)));
        }
        return types;
    }

    private Set<String> languages(List<String> values) throws LineProblem {
        Set<String> tags = new LinkedHashSet<>();
        for (String value : values) {
            List<String> named =
                    languageNames.read(value).stream().map(Coded::code).toList();
            if (TAG.matcher(value).matches()) {
                tags.add(value);
            } else if (named.size() == 1) {
                tags.add(named.get(0));
            } else {
                throw new LineProblem(RoutingProblem.Reason.LANGUAGE, value);
            }
        }
        return tags;
    }

    private static RoutingCondition score(String value) throws LineProblem {
        Optional<String> below = RoutingWord.BELOW.before(value);
        Optional<String> bound = below.or(() -> RoutingWord.AT_LEAST.before(value));
        return new RoutingCondition.Score(
                bound.flatMap(ConditionReader::share)
                        .orElseThrow(() -> new LineProblem(RoutingProblem.Reason.SCORE, value)),
                below.isPresent());
    }

    /** 80%, 80٪ or 0.8, in digits of any script. */
    private static Optional<Double> share(String text) {
        Matcher matcher = SHARE.matcher(Digits.toLatin(text).replace('٫', '.').replace('٪', '%'));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        double share = matcher.group(2).isEmpty() ? number : number / 100;
        return share <= 1 ? Optional.of(share) : Optional.empty();
    }

    private static RoutingCondition conflicts(RoutingWord key, String value) throws LineProblem {
        Optional<Boolean> any = yesOrNo(value);
        return any.isPresent()
                ? new RoutingCondition.InConflict(any.get())
                : new RoutingCondition.ConflictIn(fields(
                        values(key, value),
                        List.of(Field.values()).stream().map(Field::key).toList()));
    }

    private static RoutingCondition missing(RoutingWord key, String value) throws LineProblem {
        Optional<Boolean> any = yesOrNo(value);
        return any.isPresent()
                ? new RoutingCondition.Incomplete(any.get())
                : new RoutingCondition.Missing(fields(values(key, value), ESSENTIAL));
    }

    private static Optional<Boolean> yesOrNo(String value) {
        return RoutingWord.of(value, RoutingWord.YES, RoutingWord.NO).map(RoutingWord.YES::equals);
    }

    private static Set<String> fields(List<String> values, List<String> known) throws LineProblem {
        Set<String> fields = new LinkedHashSet<>();
        for (String one : values) {
            fields.add(known.stream()
                    .filter(field -> field.equalsIgnoreCase(one))
                    .findFirst()
                    .orElseThrow(() -> new LineProblem(
                            values.size() == 1 ? RoutingProblem.Reason.YES_OR_NO : RoutingProblem.Reason.FIELD,
                            one,
                            String.join(", ", known))));
        }
        return fields;
    }

    private static RoutingCondition suggestions(String value) throws LineProblem {
        Optional<Boolean> any = yesOrNo(value);
        if (any.isPresent()) {
            return any.get()
                    ? new RoutingCondition.Suggestions(1, Integer.MAX_VALUE)
                    : new RoutingCondition.Suggestions(0, 0);
        }
        Optional<String> least = RoutingWord.AT_LEAST.before(value);
        Optional<String> below = RoutingWord.BELOW.before(value);
        String number = Digits.toLatin(least.or(() -> below).orElse(""));
        boolean isNumber = NUMBER.matcher(number).matches();
        if (!isNumber || below.isPresent() && Integer.parseInt(number) == 0) {
            throw new LineProblem(RoutingProblem.Reason.SUGGESTIONS, value);
        }
        return least.isPresent()
                ? new RoutingCondition.Suggestions(Integer.parseInt(number), Integer.MAX_VALUE)
                : new RoutingCondition.Suggestions(0, Integer.parseInt(number) - 1);
    }

    private static Set<RoutingFacts.State> states(List<String> values) throws LineProblem {
        Set<RoutingFacts.State> states = EnumSet.noneOf(RoutingFacts.State.class);
        List<String> known = new ArrayList<>();
        for (RoutingFacts.State state : RoutingFacts.State.values()) {
            known.add(RoutingWord.valueOf(state.name()).english());
        }
        for (String value : values) {
            RoutingWord word = RoutingWord.of(value, RoutingWord.DONE, RoutingWord.FAILED, RoutingWord.SKIPPED)
                    .orElseThrow(() -> new LineProblem(RoutingProblem.Reason.STATE, value, String.join(", ", known)));
            states.add(RoutingFacts.State.valueOf(word.name()));
        }
        return states;
    }
}
