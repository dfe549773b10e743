package org.bayan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.bayan.extraction.date.StatedDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The archive's own page of a statement, whose block has glued values, an empty section and a phrase for "nothing". */
class ReferenceSampleTest {
    private static final String PAGE = "/gold/ar-smi-a200-530167.txt";
    private static Extraction extraction;

    @BeforeAll
    static void extract() throws IOException {
        try (InputStream in = ReferenceSampleTest.class.getResourceAsStream(PAGE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            extraction = DefaultStatementExtractor.standard().extract(StructuredText.ofLines(text));
        }
    }

    @Test
    void dateOfBlockAndHeader_agree() {
        FieldDecision date = extraction.decision(Field.DATE).orElseThrow();
        StatedDate day = StatedDate.day(LocalDate.of(2017, 3, 22), StatedDate.Calendar.GREGORIAN);
        assertThat(date.accepted()).extracting(FieldCandidate::date).containsExactly(day);
        assertThat(date.accepted().get(0).raw()).isEqualTo("2017/03/22");
        assertThat(date.support()).extracting(FieldCandidate::raw).containsExactly("22 آذار/مارس 2017");
        assertThat(date.conflicts()).isEmpty();
    }

    @Test
    void emptySections_haveNoValues() {
        assertThat(extraction.values(Field.STATED_PERSONS)).isEmpty();
        assertThat(extraction.values(Field.STATED_EVENTS)).isEmpty();
    }

    @Test
    void entities_keepTheirDashes() {
        assertThat(extraction.values(Field.STATED_ENTITIES))
                .containsExactly("الدولة الإسلامية في العراق والشام - داعش", "التحالف الدولي ضد داعش");
    }

    @Test
    void gluedValues_endBeforeTheNextLabel() {
        assertThat(extraction.values(Field.LANGUAGES)).containsExactly("ar");
        assertThat(extraction.values(Field.ISSUER)).containsExactly("وزارة الخارجية الأميركية");
        assertThat(extraction.values(Field.DOCUMENT_TYPES)).containsExactly("speech", "briefing");
        assertThat(extraction.values(Field.REFERENCE_CODE)).containsExactly("SMI/A200/530167");
    }

    @Test
    void title_isTheFirstLine() {
        assertThat(extraction.values(Field.TITLE))
                .containsExactly("كلمة وزير خارجية الولايات المتحدة تيلرسون في الاجتماع الوزاري للتحالف الدولي");
    }
}
