package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.LinksAnswer;
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

/** A description is reviewed, approved and closed, whatever door somebody tries to change it by. */
@AcceptanceTest
class ReviewIT {
    private static final String STATE = "bay:reviewState";

    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private Acs editor;
    private Acs archivist;
    private String archivistName;
    private Node node;

    ReviewIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void statementThatAnEditorMayChange() {
        String name = RunId.newCode().replaceAll(".*/", "");
        Login editing = people.create("editor" + name);
        Login approving = people.create("archivist" + name);
        acs.people().join(approving, "GROUP_BAYAN_ARCHIVISTS");
        Node own = folder.folder("review" + name);
        acs.http()
                .put(
                        "/api/-default-/public/alfresco/versions/1/nodes/" + own.id(),
                        Map.of(
                                "permissions",
                                Map.of(
                                        "isInheritanceEnabled",
                                        false,
                                        "locallySet",
                                        List.of(
                                                allowed(editing.user(), "Collaborator"),
                                                allowed("GROUP_BAYAN_ARCHIVISTS", "Collaborator")))))
                .expect(200);
        editor = acs.as(editing);
        archivist = acs.as(approving);
        archivistName = approving.user();
        node = new Described(acs)
                .done(acs.nodes()
                        .file(own.id())
                        .named("statement.txt")
                        .asStatement()
                        .text(SampleText.titled("بيان للمراجعة")
                                .labelled("شخصيات مرتبطة", "سالم بن راشد التميمي")
                                .text())
                        .create()
                        .id());
    }

    private static Map<String, Object> allowed(String authority, String role) {
        return Map.of("authorityId", authority, "name", role, "accessStatus", "ALLOWED");
    }

    @Test
    void approval_isKeptWithReviewerTimeAndNote() {
        editor.reviews().step(node.id(), "start", null).expect(200);
        assertThat(property(STATE)).isEqualTo("inReview");

        archivist.reviews().step(node.id(), "approve", "كل شيء صحيح").expect(200);

        assertThat(property(STATE)).isEqualTo("approved");
        assertThat(property("bay:reviewedBy")).isEqualTo(archivistName);
        assertThat(property("bay:reviewNote")).isEqualTo("كل شيء صحيح");
        assertThat(property("bay:reviewedAt")).isNotNull();
    }

    @Test
    void approvedDescription_isClosedToEditorsByEveryDoor() {
        archivist.reviews().step(node.id(), "approve", null).expect(200);

        assertThat(editor.statements().decide(node.id(), "issuer", "جهة أخرى").status())
                .isEqualTo(403);
        assertThat(editor.statements().extract(node.id()).status()).isIn(403, 409);
        assertThat(editor.links().relink(node.id()).status()).isEqualTo(403);
        assertThat(editor.nodes()
                        .update(node.id(), Map.of("properties", Map.of("bay:issuerName", "جهة أخرى")))
                        .status())
                .isBetween(400, 599);
        assertThat(editor.nodes().writeContent(node.id(), "نص آخر").status()).isBetween(400, 599);
        assertThat(property("bay:issuerName")).isNull();
        assertThat(property(STATE)).isEqualTo("approved");
    }

    @Test
    void approvedDescription_isOpenToTheApproversGroup() {
        archivist.reviews().step(node.id(), "approve", null).expect(200);

        archivist.statements().decide(node.id(), "issuer", "وزارة الثقافة").expect(200);

        assertThat(property("bay:issuerName")).isEqualTo("وزارة الثقافة");
        assertThat(property(STATE)).isEqualTo("approved");
    }

    @Test
    void reopened_isOpenToEditorsAgain() {
        archivist.reviews().step(node.id(), "approve", null).expect(200);
        assertThat(editor.reviews().step(node.id(), "reopen", "خطأ").status()).isEqualTo(403);
        assertThat(archivist.reviews().step(node.id(), "reopen", " ").status()).isEqualTo(400);

        archivist.reviews().step(node.id(), "reopen", "خطأ في الجهة").expect(200);

        editor.statements().decide(node.id(), "issuer", "وزارة الثقافة").expect(200);
        assertThat(property(STATE)).isEqualTo("unreviewed");
    }

    @Test
    void returnedStatement_saysWhy() {
        editor.reviews().step(node.id(), "start", null).expect(200);

        archivist.reviews().step(node.id(), "return", "التاريخ ناقص").expect(200);

        assertThat(property(STATE)).isEqualTo("rejected");
        assertThat(property("bay:reviewNote")).isEqualTo("التاريخ ناقص");
        editor.statements().decide(node.id(), "date", "2011-03-15").expect(200);
        editor.reviews().step(node.id(), "start", null).expect(200);
        assertThat(property(STATE)).isEqualTo("inReview");
    }

    @Test
    void reviewProperties_areNobodysByAnotherDoor() {
        editor.nodes().update(node.id(), Map.of("properties", Map.of(STATE, "approved", "bay:reviewedBy", "admin")));

        assertThat(property(STATE)).isNotEqualTo("approved");
        assertThat(property("bay:reviewedBy")).isNull();
        assertThat(editor.reviews().step(node.id(), "approve", null).status()).isEqualTo(403);
    }

    @Test
    void stepsOutOfTurn_areRefused() {
        assertThat(archivist.reviews().step(node.id(), "reopen", "x").status()).isEqualTo(409);
        assertThat(archivist.reviews().step(node.id(), "dance", null).status()).isEqualTo(400);
        archivist.reviews().step(node.id(), "approve", null).expect(200);
        assertThat(archivist.reviews().step(node.id(), "approve", null).status())
                .isEqualTo(409);
    }

    @Test
    void openSuggestions_areClosedByApprovalAndNotRejected() {
        String before = LinksAnswer.state(editor.links().get(node.id()).links().get(0));
        assertThat(before).isIn("unknown", "suggested");

        archivist.reviews().step(node.id(), "approve", null).expect(200);
        assertThat(LinksAnswer.state(editor.links().get(node.id()).links().get(0)))
                .isEqualTo("closed");
        assertThat(editor.links().get(node.id()).openSuggestions()).isZero();

        archivist.reviews().step(node.id(), "reopen", "مراجعة أخرى").expect(200);
        assertThat(LinksAnswer.state(editor.links().get(node.id()).links().get(0)))
                .isEqualTo(before);
    }

    @Test
    void history_saysWhoWhenBeforeAfterAndWhy() {
        editor.statements().decide(node.id(), "title", "عنوان آخر").expect(200);
        editor.nodes().set(node.id(), Map.of("bay:issuerName", "وزارة الثقافة"));
        archivist.reviews().step(node.id(), "approve", "تمام").expect(200);

        JsonNode history = editor.reviews().history(node.id());
        JsonNode byRule = entry(history, "title", 0);
        assertThat(byRule.path("after").path(0).asText()).isEqualTo("بيان للمراجعة");
        assertThat(byRule.has("user")).isFalse();
        assertThat(byRule.path("reason").asText()).isNotBlank();
        JsonNode byEditor = entry(history, "title", 1);
        assertThat(byEditor.path("before").path(0).asText()).isEqualTo("بيان للمراجعة");
        assertThat(byEditor.path("after").path(0).asText()).isEqualTo("عنوان آخر");
        assertThat(byEditor.path("user").asText()).contains("editor");
        assertThat(byEditor.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(entry(history, "issuer", 0).path("user").asText())
                .isEqualTo(byEditor.path("user").asText());
        assertThat(entry(history, "approve", 0).path("reason").asText()).isEqualTo("تمام");
    }

    @Test
    void historyAsTable_isHarmlessForSpreadsheets() {
        editor.statements().decide(node.id(), "title", "=HYPERLINK(\"x\")").expect(200);

        String csv = editor.reviews().historyAsCsv(node.id());

        assertThat(csv).startsWith("at,user,subject,key,before,after,reason,batch_id\r\n");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void history_isForReadersOnly() {
        Login stranger = people.create("stranger" + RunId.newCode().replaceAll(".*/", ""));

        assertThat(acs.as(stranger).reviews().historyAnswer(node.id()).status()).isEqualTo(403);
    }

    @Test
    void history_comesBackWithTheStatement() {
        editor.statements().decide(node.id(), "title", "عنوان آخر").expect(200);
        int before = editor.reviews().history(node.id()).size();

        acs.nodes().delete(node.id());
        acs.nodes().restore(node.id());

        assertThat(editor.reviews().history(node.id()).size()).isGreaterThanOrEqualTo(before);
    }

    private static JsonNode entry(JsonNode history, String key, int index) {
        List<JsonNode> found = new ArrayList<>();
        history.forEach(entry -> {
            if (entry.path("key").asText().equals(key)) {
                found.add(entry);
            }
        });
        assertThat(found).as(key + " in " + history).hasSizeGreaterThan(index);
        return found.get(index);
    }

    private String property(String name) {
        JsonNode value = acs.nodes().get(node.id()).entry().path("properties").path(name);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
