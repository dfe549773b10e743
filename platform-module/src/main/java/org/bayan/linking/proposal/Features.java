package org.bayan.linking.proposal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.name.NameForm;

/**
 * What speaks for a candidate, apart from the score that is made of it.
 *
 * @param match how the text agrees with the record's name
 * @param form the list of the record that the name stands in
 * @param stated whether the labelled block states the name
 * @param kindFits whether the record is of the kind that the label, or a title word before the name, asks for
 * @param rivals how many other records the same stretch may mean
 * @param existence of the record at the time of the statement
 * @param issuer whether the record issued the statement, or keeps company with the issuer
 * @param company from 0 to 1: how much the record keeps company with the others linked here
 * @param fuller whether the text names the record by a fuller name elsewhere
 * @param mentions how often the text names the record
 */
public record Features(
        MatchKind match,
        NameForm form,
        boolean stated,
        boolean kindFits,
        int rivals,
        Existence existence,
        boolean issuer,
        double company,
        boolean fuller,
        int mentions) {
    /**
     * The features that an evidence holds by name.
     *
     * @return empty if some are missing or say what this version does not know
     */
    public static Optional<Features> ofMap(Map<String, Object> map) {
        try {
            return Optional.of(new Features(
                    MatchKind.valueOf(code(map, "match")),
                    NameForm.valueOf(code(map, "form")),
                    (Boolean) map.get("stated"),
                    (Boolean) map.get("kindFits"),
                    ((Number) map.get("rivals")).intValue(),
                    Existence.valueOf(code(map, "existence")),
                    (Boolean) map.get("issuer"),
                    ((Number) map.get("company")).doubleValue(),
                    (Boolean) map.get("fuller"),
                    ((Number) map.get("mentions")).intValue()));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException unknown) {
            return Optional.empty();
        }
    }

    private static String code(Map<String, Object> map, String feature) {
        return map.get(feature).toString().toUpperCase(Locale.ROOT);
    }

    /** What would speak for the candidate if it had so many rivals; what only counts against rivals goes with the last of them. */
    public Features amongRivals(int others) {
        return new Features(
                match,
                form,
                stated,
                kindFits,
                others,
                existence,
                issuer && others > 0,
                others > 0 ? company : 0,
                fuller,
                mentions);
    }

    /** From 0.01 to 0.99; see {@link Scores}. */
    public double score() {
        return Scores.of(this);
    }

    /** The features by name for the evidence: codes in lower case, booleans and numbers as such. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("match", match.name().toLowerCase(Locale.ROOT));
        map.put("form", form.name().toLowerCase(Locale.ROOT));
        map.put("stated", stated);
        map.put("kindFits", kindFits);
        map.put("rivals", rivals);
        map.put("existence", existence.name().toLowerCase(Locale.ROOT));
        map.put("issuer", issuer);
        map.put("company", company);
        map.put("fuller", fuller);
        map.put("mentions", mentions);
        return map;
    }
}
