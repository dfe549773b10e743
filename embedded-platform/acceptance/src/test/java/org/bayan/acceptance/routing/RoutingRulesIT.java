package org.bayan.acceptance.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.client.Routing;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.Described;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.SampleText;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive says by readable rules who reviews what, without a restart, and is told of mistakes. */
@AcceptanceTest
class RoutingRulesIT {
    private static final String STATE = "bay:routingState";
    private static final String REVIEW = "bay:reviewState";
    private static final SampleText DECREE =
            SampleText.titled("مرسوم بإنشاء هيئة للوثائق").labelled("نوع الوثيقة", "مرسوم");

    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private byte[] before;
    private Node intake;

    RoutingRulesIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void keepFile() {
        before = acs.nodes().content(Routing.FILE);
        intake = folder.folder(RunId.newCode().replaceAll("\\W", "-"));
    }

    @AfterEach
    void giveFileBack() {
        acs.nodes()
                .writeContent(Routing.FILE, new String(before, StandardCharsets.UTF_8))
                .expect(200);
    }

    /** Rules for the test's own folder; the suite's other statements are none of their business. */
    private String rules(String... lines) {
        return "bayan-routing 1\n[قاعدة الاختبار]\nfolder: " + intake.name() + "\n" + String.join("\n", lines) + "\n";
    }

    private void inForce(String rules) {
        acs.nodes().writeContent(Routing.FILE, rules).expect(200);
        assertThat(acs.nodes().get(Routing.FILE).property("bay:settingsMessage"))
                .isNull();
    }

    private Node upload(SampleText text) {
        Node uploaded = acs.nodes()
                .file(intake.id())
                .named(RunId.newCode().replaceAll("\\W", "-") + ".txt")
                .asStatement()
                .text(text.text())
                .create();
        return new Described(acs).finished(uploaded.id());
    }

    private Node routed(Node statement) {
        return Waiting.until(
                statement.name() + " to be routed",
                () -> acs.nodes().get(statement.id()),
                node -> node.property(STATE) != null && !"pending".equals(node.property(STATE)));
    }

    @Test
    void file_isThereWithAnExampleThatRoutesNothing() {
        assertThat(new String(before, StandardCharsets.UTF_8)).startsWith("bayan-routing 1");
        assertThat(acs.nodes().get(Routing.FILE).property("bay:settingsState")).isEqualTo("inForce");
        assertThat(acs.routing().inForce().path("rules").size()).isZero();
    }

    @Test
    void describedStatement_goesToTheGroupOfTheRule() {
        inForce(rules("النوع: مرسوم", "then: group BAYAN_EDITORS", "due: 5 days", "priority: high"));

        Node decree = routed(upload(DECREE));
        Node speech = upload(SampleText.titled("كلمة").labelled("نوع الوثيقة", "كلمة"));

        assertThat(decree.property(STATE)).isEqualTo("group");
        assertThat(decree.property("bay:routedTo")).isEqualTo("GROUP_BAYAN_EDITORS");
        assertThat(decree.property("bay:routingRule")).isEqualTo("قاعدة الاختبار");
        assertThat(decree.property(REVIEW)).isEqualTo("inReview");
        assertThat(speech.property(REVIEW)).isIn(null, "unreviewed");
    }

    @Test
    void describedStatement_goesStraightToThePersonOfTheRule() {
        Login salma = people.create("salma" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().letIn(intake.id(), salma, "Collaborator");
        inForce(rules("then: person " + salma.user(), "due: 5 days", "priority: high"));

        Node statement = routed(upload(DECREE));

        assertThat(statement.property(STATE)).isEqualTo("person");
        assertThat(statement.property("bay:routedTo")).isEqualTo(salma.user());
        assertThat(statement.property(REVIEW)).isEqualTo("inReview");
        assertThat(acs.as(salma)
                        .http()
                        .get("/s/bayan/reviews?mine=true")
                        .expect(200)
                        .text())
                .contains(statement.id());
    }

    @Test
    void personWhoMayNotChangeTheStatement_isStoodInFor() {
        Login stranger = people.create("stranger" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().shutOut(intake.id());
        inForce(rules("then: person " + stranger.user()));

        Node statement = routed(upload(DECREE));

        assertThat(statement.property(STATE)).isEqualTo("fallback");
        assertThat(statement.property("bay:routedTo")).isEqualTo("GROUP_BAYAN_ARCHIVISTS");
        assertThat(statement.property(REVIEW)).isEqualTo("inReview");
    }

    @Test
    void approval_goesStraightToThoseWhoApprove() {
        inForce(rules("then: approval", "approvers: BAYAN_EDITORS"));

        Node statement = routed(upload(DECREE));

        assertThat(statement.property(STATE)).isEqualTo("approval");
        assertThat(statement.property("bay:reviewerGroup")).isEqualTo("GROUP_BAYAN_EDITORS");
    }

    @Test
    void nothingToDo_leavesTheStatementOutOfReview() {
        inForce(rules("missing: title", "then: group BAYAN_EDITORS") + "[الباقي]\nfolder: " + intake.name()
                + "\nthen: nothing\n");

        Node statement = routed(upload(DECREE));

        assertThat(statement.property(STATE)).isEqualTo("nothing");
        assertThat(statement.property("bay:routingRule")).isEqualTo("الباقي");
        assertThat(statement.property(REVIEW)).isIn(null, "unreviewed");
    }

    @Test
    void linkedIssuer_isKnownByAnyNameOfItsRecord() {
        String name = Authorities.newName("هيئة");
        String english = "Board " + RunId.newCode().replaceAll("\\D", "");
        String id = new Authorities(acs)
                .create("corporateBody", name, Map.of("parallelNames", List.of("en:" + english)))
                .id();
        inForce(rules("issuer: " + id, "then: group BAYAN_EDITORS"));
        assertThat(routed(upload(DECREE.labelled("الجهة المصدرة", name))).property(STATE))
                .isEqualTo("group");
    }

    @Test
    void documentThatCannotBeRead_isRoutedByItsState() {
        inForce(rules("state: failed, skipped", "then: group BAYAN_EDITORS"));

        Node empty = acs.nodes()
                .file(intake.id())
                .named("empty.txt")
                .asStatement()
                .text("")
                .create();

        assertThat(routed(empty).property(STATE)).isEqualTo("group");
    }

    @Test
    void mistake_isNamedWithLineAndReason_andTheLastGoodRulesStay() {
        inForce(rules("then: group BAYAN_EDITORS"));
        acs.nodes()
                .writeContent(Routing.FILE, "bayan-routing 1\n[A]\ntype: decre\nthen: group NOBODY\n[B]\ndue: soon\n")
                .expect(200);

        Node file = acs.nodes().get(Routing.FILE);
        assertThat(file.property("bay:settingsState")).isEqualTo("wrong");
        assertThat(file.property("bay:settingsMessage")).contains("line 3", "decre", "line 5", "line 6", "soon");
        assertThat(acs.routing().inForce().path("message").asText()).contains("line 3");
        assertThat(routed(upload(DECREE)).property(STATE)).isEqualTo("group");
    }

    /** As Windows' editor saves what it calls Unicode. */
    @Test
    void utf16_isRead() {
        acs.http()
                .put(
                        "/api/-default-/public/alfresco/versions/1/nodes/" + Routing.FILE + "/content",
                        "text/plain",
                        rules("then: group BAYAN_EDITORS").getBytes(StandardCharsets.UTF_16))
                .expect(200);

        assertThat(acs.nodes().get(Routing.FILE).property("bay:settingsState")).isEqualTo("inForce");
        assertThat(routed(upload(DECREE)).property(STATE)).isEqualTo("group");
    }

    @Test
    void groupOrPersonThatDoesNotExist_isToldOnSave() {
        acs.nodes()
                .writeContent(
                        Routing.FILE,
                        rules("then: group NOBODY", "approvers: NONE_EITHER")
                                + "[B]\nfolder: /Nowhere\nthen: person x-y-z\n")
                .expect(200);

        assertThat(acs.nodes().get(Routing.FILE).property("bay:settingsMessage"))
                .contains("line 4", "NOBODY", "line 5", "NONE_EITHER", "line 7", "/Nowhere", "line 8", "x-y-z");
    }

    @Test
    void ruleWhoseGroupIsGone_losesNoStatement() {
        String group = "ROUTING_" + RunId.newCode().replaceAll("\\W", "");
        acs.http()
                .post("/api/-default-/public/alfresco/versions/1/groups", Map.of("id", group, "displayName", group))
                .expect(201);
        inForce(rules("then: group " + group));
        acs.http()
                .delete("/api/-default-/public/alfresco/versions/1/groups/GROUP_" + group)
                .expect(204);

        Node statement = routed(upload(DECREE));

        assertThat(statement.property(STATE)).isEqualTo("fallback");
        assertThat(statement.property("bay:routedTo")).isEqualTo("GROUP_BAYAN_ARCHIVISTS");
        assertThat(statement.property(REVIEW)).isEqualTo("inReview");
        assertThat(acs.reviews().history(statement.id()).toString()).contains(group);
        assertThat(acs.routing().inForce().path("rules").path(0).path("missing").toString())
                .contains(group);
    }

    @Test
    void groupOfTheIntakeFolder_standsWhereNoRuleDecides() {
        acs.nodes()
                .update(
                        intake.id(),
                        Map.of(
                                "aspectNames",
                                List.of("bay:intakeFolder", "cm:auditable", "cm:titled"),
                                "properties",
                                Map.of("bay:reviewGroup", "GROUP_BAYAN_EDITORS")))
                .expect(200);

        Node statement = routed(upload(DECREE));

        assertThat(statement.property(STATE)).isEqualTo("group");
        assertThat(statement.property("bay:routedTo")).isEqualTo("GROUP_BAYAN_EDITORS");
        assertThat(statement.property("bay:routingRule")).isNull();
    }

    @Test
    void sameContent_isNotRoutedTwice_newContentIs() {
        inForce(rules("then: group BAYAN_EDITORS"));
        Node statement = routed(upload(DECREE));
        acs.reviews().step(statement.id(), "cancel", null).expect(200);

        acs.statements().extract(statement.id()).expect(200, 202);
        Node again = new Described(acs).again(statement);
        assertThat(again.property(REVIEW)).isEqualTo("unreviewed");
        assertThat(again.property("bay:routedAt")).isEqualTo(statement.property("bay:routedAt"));

        acs.nodes()
                .writeContent(statement.id(), DECREE.labelled("المكان", "دمشق").text())
                .expect(200);
        Node renewed = Waiting.until(
                "the new content to be routed",
                () -> acs.nodes().get(statement.id()),
                node -> "inReview".equals(node.property(REVIEW)));
        assertThat(renewed.property("bay:routedAt")).isNotEqualTo(statement.property("bay:routedAt"));
    }

    @Test
    void statementThatSomebodyReviews_isLeftAlone() {
        Node statement = upload(DECREE);
        acs.reviews().step(statement.id(), "approve", "تمام").expect(200);
        inForce(rules("then: group BAYAN_EDITORS"));

        acs.statements().extract(statement.id());

        JsonNode refused = acs.routing()
                .now(List.of(statement.id()))
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(refused.path("outcome").asText()).isEqualTo("refused");
        assertThat(refused.path("message").asText()).isNotBlank();
        assertThat(acs.nodes().get(statement.id()).property(REVIEW)).isEqualTo("approved");
    }

    @Test
    void manyStatements_areRoutedByHand() {
        Node decree = upload(DECREE);
        Node speech = upload(SampleText.titled("كلمة").labelled("نوع الوثيقة", "كلمة"));
        inForce(rules("type: decree", "then: group BAYAN_EDITORS"));

        JsonNode answer = acs.routing()
                .now(List.of(decree.id(), speech.id(), "no-such-statement"))
                .expect(200)
                .json();

        assertThat(outcomes(answer)).containsExactly("group", "noRule", "refused");
        assertThat(answer.path("outcomes").path("group").asInt()).isEqualTo(1);
        assertThat(acs.nodes().get(decree.id()).property(REVIEW)).isEqualTo("inReview");
        assertThat(acs.routing().now(List.of()).status()).isEqualTo(400);
    }

    @Test
    void routingByHand_isForThoseWhoMayChangeTheStatement() {
        Node statement = upload(DECREE);
        inForce(rules("then: group BAYAN_EDITORS"));
        Login reader = people.create("reader" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().letIn(intake.id(), reader, "Consumer");

        JsonNode answer = acs.as(reader)
                .routing()
                .now(List.of(statement.id()))
                .expect(200)
                .json();

        assertThat(outcomes(answer)).containsExactly("refused");
        assertThat(acs.nodes().get(statement.id()).property(REVIEW)).isIn(null, "unreviewed");
    }

    @Test
    void dryRun_saysWhatRulesWouldDoAndDoesNothing() {
        Node decree = upload(DECREE);
        Node formula = upload(SampleText.titled("=1+1").labelled("نوع الوثيقة", "كلمة"));
        String rules = rules("type: decree", "then: group BAYAN_EDITORS") + "[الباقي]\nfolder: " + intake.name()
                + "\nthen: nothing\n";

        JsonNode answer = acs.routing().dryRun(rules).expect(200).json();

        JsonNode item = item(answer, decree.id());
        assertThat(item.path("outcome").asText()).isEqualTo("group");
        assertThat(item.path("line").asInt()).isEqualTo(2);
        assertThat(item.path("to").asText()).isEqualTo("GROUP_BAYAN_EDITORS");
        assertThat(item(answer, formula.id()).path("outcome").asText()).isEqualTo("nothing");
        assertThat(answer.path("rules").path(0).path("statements").asInt()).isEqualTo(1);
        assertThat(answer.path("rules").path(1).path("statements").asInt()).isEqualTo(1);
        assertThat(acs.nodes().get(decree.id()).property(REVIEW)).isIn(null, "unreviewed");
        assertThat(acs.routing().inForce().path("rules").size()).isZero();
        assertThat(acs.routing().dryRunAsCsv(rules))
                .startsWith("id,name,title,outcome,rule,line,to\r\n")
                .contains(decree.id() + ",")
                .doesNotContain(",=1+1");
    }

    @Test
    void dryRun_ofRulesInForce_hidesWhatTheCallerMayNotRead() {
        Node decree = upload(DECREE);
        acs.people().shutOut(intake.id());
        Login stranger = people.create("stranger" + RunId.newCode().replaceAll("\\W", ""));
        inForce(rules("type: decree", "then: nothing"));

        assertThat(item(acs.routing().dryRun(), decree.id()).path("outcome").asText())
                .isEqualTo("nothing");
        assertThat(item(acs.as(stranger).routing().dryRun(), decree.id()).isMissingNode())
                .isTrue();
    }

    @Test
    void dryRun_ofWrongRules_namesTheLine() {
        assertThat(acs.routing()
                        .dryRun("bayan-routing 1\n[A]\ntype: x\n")
                        .expect(400)
                        .message())
                .contains("line 2", "line 3");
    }

    @Test
    void archivist_maySaveTheRules_othersMayNot() {
        Login archivist = people.create("ruler" + RunId.newCode().replaceAll("\\W", ""));
        acs.people().join(archivist, "GROUP_BAYAN_ARCHIVISTS");
        Login other = people.create("other" + RunId.newCode().replaceAll("\\W", ""));

        assertThat(acs.as(other)
                        .nodes()
                        .writeContent(Routing.FILE, rules("then: nothing"))
                        .status())
                .isEqualTo(403);
        acs.as(archivist)
                .nodes()
                .writeContent(Routing.FILE, rules("then: nothing"))
                .expect(200);
        assertThat(acs.routing().inForce().path("rules").size()).isEqualTo(1);
    }

    private static List<String> outcomes(JsonNode answer) {
        List<String> outcomes = new ArrayList<>();
        answer.path("items").forEach(item -> outcomes.add(item.path("outcome").asText()));
        return outcomes;
    }

    private static JsonNode item(JsonNode answer, String id) {
        for (JsonNode item : answer.path("items")) {
            if (item.path("id").asText().equals(id)) {
                return item;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
