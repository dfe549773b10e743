package org.bayan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.junit.jupiter.api.Test;

class DerivedValuesTest {
    @Test
    void years_rangeOverNewYear_areBoth() {
        assertThat(Years.of(LocalDate.of(2010, 12, 17), LocalDate.of(2011, 1, 14)))
                .containsExactly("2010", "2011");
    }

    @Test
    void years_longRange_sayNothing() {
        assertThat(Years.of(LocalDate.of(1963, 1, 1), LocalDate.of(2011, 1, 1))).isEmpty();
    }

    @Test
    void missing_emptyStatement_isEverything() {
        assertThat(MissingFields.of(Map.of())).containsExactlyElementsOf(MissingFields.keys());
    }

    @Test
    void missing_blankValuesAndEmptyLists_countAsMissing() {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_TITLE, "بيان");
        properties.put(BayanModel.PROP_REFERENCE_CODE, "A/1");
        properties.put(BayanModel.PROP_DATE_FROM, new Date());
        properties.put(BayanModel.PROP_ISSUER_NAME, " ");
        properties.put(BayanModel.PROP_LANGUAGES, new ArrayList<>(List.of("ar")));
        properties.put(BayanModel.PROP_DOCUMENT_TYPES, new ArrayList<>());

        assertThat(MissingFields.of(properties)).containsExactly("issuer", "documentTypes");
    }
}
