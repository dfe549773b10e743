package org.bayan.exchange.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.RecordRules;

/** Several values in one cell, and names with their languages. */
final class NameList {
    private static final String BAR = "|";
    /** A language tag of BCP 47 before a colon; not the scheme of a URI. */
    private static final Pattern TAGGED =
            Pattern.compile("([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*):(?!//)(.*)", Pattern.DOTALL);

    private NameList() {}

    static List<String> split(String cell) {
        return RecordRules.distinct(List.of(cell.split("\\|")));
    }

    static String join(List<String> values) {
        return String.join(BAR, values);
    }

    /**
     * @param language of names that say none
     * @throws AuthorityRefused if one language has two names
     */
    static Map<String, String> languages(String cell, String language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String one : split(cell)) {
            Matcher tagged = TAGGED.matcher(one);
            boolean isTagged = tagged.matches();
            String tag = isTagged ? tagged.group(1) : language;
            if (names.put(tag, isTagged ? tagged.group(2).strip() : one) != null) {
                throw new AuthorityRefused(Reason.WRONG, "bayan.csv.twoNames", tag);
            }
        }
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** The default language's name first and without a tag, the others in the order of their tags. */
    static String cell(Map<String, String> names, String language) {
        List<String> values = new ArrayList<>();
        String plain = names.get(language);
        if (plain != null) {
            values.add(TAGGED.matcher(plain).matches() ? language + ":" + plain : plain);
        }
        new TreeMap<>(names).forEach((tag, name) -> {
            if (!tag.equals(language)) {
                values.add(tag + ":" + name);
            }
        });
        return join(values);
    }
}
