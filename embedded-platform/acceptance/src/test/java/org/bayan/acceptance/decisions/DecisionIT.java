package org.bayan.acceptance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.StatementAnswer;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person sets or confirms stands, and is never overwritten. */
@AcceptanceTest
class DecisionIT {
    private static final SampleText TEXT = SampleText.titled("عنوان من النص").date("2017-03-22");
    private static final SampleText OTHER = SampleText.titled("عنوان من نص آخر").date("2018-04-23");

    private final Acs acs;
    private final TestFolder folder;
    private Node node;

    DecisionIT(Acs acs, TestFolder folder) {
        this.acs = acs;
        this.folder = folder;
    }

    @BeforeEach
    void statement() {
        node = folder.statement(RunId.newCode().replace('/', '-') + ".txt", TEXT.code(RunId.newCode()));
    }

    @Test
    void value_isStoredAtOnceWithWhoDecided() {
        StatementAnswer answer = new StatementAnswer(acs.statements()
                .decide(node.id(), "title", "عنوان من شخص")
                .expect(200)
                .json());

        assertThat(answer.value("title")).isEqualTo("عنوان من شخص");
        assertThat(answer.origin("title")).isEqualTo("human");
        JsonNode evidence = answer.accepted("title").get(0);
        assertThat(evidence.path("decidedBy").asText()).isNotBlank();
        assertThat(evidence.path("decidedAt").asText()).isNotBlank();
        assertThat(now().property("cm:title")).isEqualTo("عنوان من شخص");
    }

    @Test
    void value_isAModificationOfTheDecider() {
        String before = node.modifiedAt();
        acs.statements().decide(node.id(), "place", "حمص").expect(200);

        assertThat(now().modifiedAt()).isGreaterThan(before);
    }

    @Test
    void decisionTakenBack_givesTheFieldBackToTheRules() {
        acs.statements().decide(node.id(), "title", "عنوان من شخص").expect(200);
        acs.statements().decide(node.id(), "title", Map.of("undo", true)).expect(200);
        acs.statements().extract(node.id()).expect(200);

        StatementAnswer answer = acs.statements().get(node.id());
        assertThat(answer.value("title")).isEqualTo("عنوان من النص");
        assertThat(answer.origin("title")).isEqualTo("rule");
    }

    @Test
    void decisionTakenBack_letsTheOneBeforeCountAgain() {
        acs.statements().decide(node.id(), "title", "العنوان الأول").expect(200);
        acs.statements().decide(node.id(), "title", "العنوان الثاني").expect(200);
        acs.statements().decide(node.id(), "title", Map.of("undo", true)).expect(200);

        assertHumanTitle("العنوان الأول");
    }

    @Test
    void confirmationTakenBack_leavesTheValueToTheRules() {
        acs.statements().confirm(node.id(), "title").expect(200);
        acs.statements().decide(node.id(), "title", Map.of("undo", true)).expect(200);
        acs.statements().extract(node.id()).expect(200);

        StatementAnswer answer = acs.statements().get(node.id());
        assertThat(answer.value("title")).isEqualTo("عنوان من النص");
        assertThat(answer.origin("title")).isEqualTo("rule");
    }

    @Test
    void nothingDecided_cannotBeTakenBack() {
        assertThat(acs.statements()
                        .decide(node.id(), "title", Map.of("undo", true))
                        .status())
                .isEqualTo(400);
        assertThat(acs.statements().get(node.id()).origin("title")).isEqualTo("rule");
    }

    @Test
    void value_isKeptWhenTheStatementIsReadAgain() {
        acs.statements().decide(node.id(), "title", "عنوان من شخص").expect(200);
        acs.statements().extract(node.id()).expect(200);

        assertHumanTitle("عنوان من شخص");
    }

    @Test
    void value_isKeptWhenNewContentComes() {
        acs.statements().decide(node.id(), "title", "عنوان من شخص").expect(200);
        readNewContent();

        assertHumanTitle("عنوان من شخص");
        assertThat(acs.statements().get(node.id()).value("date")).isEqualTo("2018-04-23");
    }

    @Test
    void replacedValue_staysInTheEvidenceAsRejected() {
        acs.statements().decide(node.id(), "title", "عنوان من شخص").expect(200);

        assertThat(acs.statements().get(node.id()).evidence("title"))
                .anyMatch(e -> TEXT.title().equals(e.path("value").asText())
                        && "rejected".equals(e.path("state").asText()));
    }

    @Test
    void rejection_survivesAnotherReading() {
        acs.statements().decide(node.id(), "title", "عنوان من شخص").expect(200);
        acs.statements().extract(node.id()).expect(200);

        assertThat(acs.statements().get(node.id()).evidence("title"))
                .filteredOn(e -> TEXT.title().equals(e.path("value").asText()))
                .isNotEmpty()
                .allMatch(e -> "rejected".equals(e.path("state").asText()));
    }

    @Test
    void nullValue_emptiesTheFieldForEver() {
        acs.statements().decide(node.id(), "date", (String) null).expect(200);
        assertThat(now().property("bay:dateFrom")).isNull();
        acs.statements().extract(node.id()).expect(200);
        readNewContent();

        assertThat(now().property("bay:dateFrom")).isNull();
        assertThat(now().aspects()).doesNotContain("bay:dated");
        assertThat(acs.statements().get(node.id()).has("date")).isFalse();
    }

    @Test
    void values_ofAFieldOfMany_replaceAll() {
        acs.statements()
                .decide(node.id(), "statedEntities", List.of("الأمم المتحدة", "جامعة الدول العربية"))
                .expect(200);

        assertThat(now().properties("bay:statedEntities")).isEqualTo(List.of("الأمم المتحدة", "جامعة الدول العربية"));
        assertThat(acs.statements().get(node.id()).values("statedEntities"))
                .isEqualTo(List.of("الأمم المتحدة", "جامعة الدول العربية"));
    }

    @Test
    void confirmedValue_isKeptWhenNewContentSaysAnother() {
        acs.statements().confirm(node.id(), "title").expect(200);
        readNewContent();

        assertHumanTitle(TEXT.title());
    }

    @Test
    void confirmedValue_keepsItsPlaceInTheText() {
        StatementAnswer answer = new StatementAnswer(
                acs.statements().confirm(node.id(), "date").expect(200).json());

        JsonNode evidence = answer.accepted("date").get(0);
        assertThat(evidence.path("origin").asText()).isEqualTo("human");
        assertThat(evidence.path("raw").asText()).isEqualTo("2017-03-22");
        assertThat(evidence.path("decidedBy").asText()).isNotBlank();
    }

    @Test
    void laterDecision_replacesTheEarlierOne() {
        acs.statements().decide(node.id(), "title", "القرار الأول").expect(200);
        acs.statements().decide(node.id(), "title", "القرار الثاني").expect(200);
        acs.statements().extract(node.id()).expect(200);

        assertHumanTitle("القرار الثاني");
    }

    @Test
    void changeByTheRestApi_isKeptLikeADecision() {
        acs.nodes().set(node.id(), Map.of("cm:title", "عنوان من باب آخر"));
        acs.statements().extract(node.id()).expect(200);
        assertHumanTitle("عنوان من باب آخر");
        readNewContent();

        assertHumanTitle("عنوان من باب آخر");
    }

    @Test
    void listChangedByTheRestApi_isKeptLikeADecision() {
        acs.nodes().set(node.id(), Map.of("bay:statedPersons", List.of("فارس الخوري")));
        acs.statements().extract(node.id()).expect(200);

        assertThat(now().properties("bay:statedPersons")).isEqualTo(List.of("فارس الخوري"));
        assertThat(acs.statements().get(node.id()).origin("statedPersons")).isEqualTo("human");
    }

    @Test
    void decidedDate_isStoredWithItsPrecision() {
        acs.statements().decide(node.id(), "date", "2011-02").expect(200);

        Node seen = now();
        assertThat(seen.property("bay:dateFrom")).startsWith("2011-02-01");
        assertThat(seen.property("bay:dateTo")).startsWith("2011-02-28");
        assertThat(seen.property("bay:datePrecision")).isEqualTo("month");
        assertThat(acs.statements().get(node.id()).value("date")).isEqualTo("2011-02");
    }

    @Test
    void decidedYear_isStoredWithItsPrecision() {
        acs.statements().decide(node.id(), "date", "1946").expect(200);

        assertThat(now().property("bay:dateFrom")).startsWith("1946-01-01");
        assertThat(now().property("bay:dateTo")).startsWith("1946-12-31");
        assertThat(now().property("bay:datePrecision")).isEqualTo("year");
    }

    @Test
    void decidedRange_isStoredWithBothDays() {
        acs.statements().decide(node.id(), "date", "2011-03-15/2011-03-18").expect(200);

        assertThat(now().property("bay:dateFrom")).startsWith("2011-03-15");
        assertThat(now().property("bay:dateTo")).startsWith("2011-03-18");
        assertThat(now().property("bay:datePrecision")).isEqualTo("range");
        assertThat(acs.statements().get(node.id()).value("date")).isEqualTo("2011-03-15/2011-03-18");
    }

    @Test
    void decisionBeforeTheFirstReading_isKept() {
        Node early = folder.upload("early-" + node.id() + ".txt", TEXT);
        acs.statements().decide(early.id(), "title", "قرار مبكر").expect(200);

        new Described(acs).done(early.id());
        assertThat(acs.nodes().get(early.id()).property("cm:title")).isEqualTo("قرار مبكر");
    }

    private Node now() {
        return acs.nodes().get(node.id());
    }

    private void readNewContent() {
        Node before = now();
        acs.nodes().writeContent(node.id(), OTHER.text()).expect(200);
        new Described(acs).again(before);
    }

    private void assertHumanTitle(String title) {
        assertThat(now().property("cm:title")).isEqualTo(title);
        StatementAnswer answer = acs.statements().get(node.id());
        assertThat(answer.value("title")).isEqualTo(title);
        assertThat(answer.origin("title")).isEqualTo("human");
    }
}
