package org.bayan.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts are right at once, for whoever asks, and lead to the statements that were counted. */
@AcceptanceTest
class ReportIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private Node own;
    private String inOwn;
    private Node decree;

    ReportIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void threeStatements() {
        own = folder.folder(RunId.newCode().replaceAll("\\W", "-"));
        inOwn = "folder=" + own.id();
        decree = described(
                "decree.txt",
                SampleText.titled("مرسوم الآثار")
                        .labelled("نوع الوثيقة", "مرسوم")
                        .labelled("الجهة المصدرة", "وزارة الثقافة")
                        .date("2011/03/15"));
        described(
                "speech.txt",
                SampleText.titled("كلمة الافتتاح")
                        .labelled("نوع الوثيقة", "كلمة")
                        .labelled("الجهة المصدرة", "وزارة الثقافة")
                        .date("2012/05/01"));
        described("note.txt", SampleText.titled("ملاحظة بلا تاريخ"));
    }

    private Node described(String name, SampleText text) {
        Node uploaded = acs.nodes()
                .file(own.id())
                .named(name)
                .asStatement()
                .text(text.text())
                .create();
        return new Described(acs).done(uploaded.id());
    }

    @Test
    void counts_areRightAtOnce() {
        acs.statements().decide(decree.id(), "issuer", "رئاسة الجمهورية").expect(200);
        acs.reviews().step(decree.id(), "approve", "تمام").expect(200);

        assertThat(acs.reports().counts("states", inOwn)).isEqualTo(Map.of("done", 3));
        assertThat(acs.reports().counts("years", inOwn)).isEqualTo(Map.of("2011", 1, "2012", 1, "", 1));
        assertThat(acs.reports().counts("types", inOwn))
                .containsEntry("decree", 1)
                .containsEntry("speech", 1);
        assertThat(acs.reports().counts("issuers", inOwn)).containsEntry("رئاسة الجمهورية", 1);
        assertThat(acs.reports().counts("languages", inOwn)).isEqualTo(Map.of("ar", 3));
        assertThat(acs.reports().counts("reviewStates", inOwn)).isEqualTo(Map.of("unreviewed", 2, "approved", 1));
        assertThat(acs.reports().counts("reviewers", inOwn)).isEqualTo(Map.of("admin", 1, "", 2));
        acs.nodes().delete(decree.id());
        assertThat(acs.reports().counts("states", inOwn)).isEqualTo(Map.of("done", 2));
    }

    @Test
    void count_leadsToItsStatements() {
        for (String report : new String[] {"states", "years", "issuers", "types", "languages"}) {
            for (JsonNode item : acs.reports().get(report, inOwn).path("items")) {
                Map.Entry<String, JsonNode> search =
                        item.path("search").fields().next();
                assertThat(acs.statementSearch()
                                .ids(search.getKey(), search.getValue().asText(), "folder", own.id()))
                        .as(report + " " + item)
                        .hasSize(item.path("count").asInt());
            }
        }
    }

    @Test
    void time_narrowsTheReport() {
        assertThat(acs.reports().counts("types", inOwn + "&from=2011&to=2011-12"))
                .isEqualTo(Map.of("decree", 1));
        assertThat(acs.reports()
                        .get("types", inOwn + "&from=2012")
                        .path("statements")
                        .asInt())
                .isEqualTo(1);
        assertThat(acs.reports().answer("types", "from=long+ago").status()).isEqualTo(400);
    }

    @Test
    void report_isOfWhatTheCallerMayRead() {
        acs.people().shutOut(own.id());
        Login stranger = people.create("stranger" + RunId.newCode().replaceAll("\\W", ""));
        Login reader = people.create("reader" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().letIn(own.id(), reader, "Consumer");

        assertThat(acs.as(stranger).reports().counts("states", inOwn)).isEmpty();
        assertThat(acs.as(reader).reports().counts("states", inOwn)).isEqualTo(Map.of("done", 3));
    }

    @Test
    void table_hasLabelsOfTheCallersLanguageAndNoFormulas() {
        acs.statements().decide(decree.id(), "issuer", "=وزارة").expect(200);

        String csv = acs.inLanguage("ar")
                .reports()
                .answer("issuers", inOwn + "&format=csv&bom=true")
                .expect(200)
                .text();

        assertThat(csv).startsWith("\uFEFFالجهة المصدرة,").contains("'=وزارة,1", "بلا جهة مصدرة,1");
        assertThat(acs.inLanguage("fr").reports().get("types", inOwn).toString())
                .contains("Sans type");
    }

    @Test
    void whatCannotBeMeant_isRefusedWithASentence() {
        assertThat(acs.reports()
                        .answer("years", "from=2020&to=2010")
                        .expect(400)
                        .message())
                .contains("2020", "2010");
        assertThat(acs.reports().answer("states", "folder=nowhere").expect(400).message())
                .contains("nowhere");
        assertThat(acs.reports().answer("issuers", "format=xml").expect(400).message())
                .contains("xml", "csv");
    }

    @Test
    void unknownReport_isRefused() {
        assertThat(acs.reports().answer("colours", "").expect(404).message()).contains("colours", "issuers");
    }
}
