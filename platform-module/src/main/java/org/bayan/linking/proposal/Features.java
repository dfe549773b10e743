package org.bayan.linking.proposal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
