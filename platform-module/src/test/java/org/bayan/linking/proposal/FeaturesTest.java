package org.bayan.linking.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.bayan.linking.find.MatchKind;
import org.bayan.linking.name.NameForm;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private static final Features AMONG_TWO =
            new Features(MatchKind.EXACT, NameForm.PREFERRED, false, true, 2, Existence.DURING, true, 0.5, false, 3);

    @Test
    void ofMap_readsWhatAsMapWrote() {
        assertThat(Features.ofMap(AMONG_TWO.asMap())).contains(AMONG_TWO);
    }

    @Test
    void ofMap_ofAnotherVersion_isEmpty() {
        Map<String, Object> unknown = new HashMap<>(AMONG_TWO.asMap());
        unknown.put("match", "guessed");
        Map<String, Object> fewer = new HashMap<>(AMONG_TWO.asMap());
        fewer.remove("mentions");

        assertThat(Features.ofMap(unknown)).isEmpty();
        assertThat(Features.ofMap(fewer)).isEmpty();
    }

    @Test
    void amongNoRivals_isScoredAsOneThatNeverHadAny() {
        Features alone =
                new Features(MatchKind.EXACT, NameForm.PREFERRED, false, true, 0, Existence.DURING, false, 0, false, 3);

        assertThat(AMONG_TWO.amongRivals(0)).isEqualTo(alone);
        assertThat(AMONG_TWO.amongRivals(0).score()).isGreaterThan(AMONG_TWO.score());
    }
}
