package org.bayan.acceptance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Nodes;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestFolder;
import org.bayan.acceptance.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may not take a step of a review is told so in a sentence, by every door, and nothing changes. */
@AcceptanceTest
class ReviewPermissionsIT {
    private final Acs acs;
    private final TestFolder folder;
    private final TestPeople people;
    private ReviewedStatements review;

    ReviewPermissionsIT(Acs acs, TestFolder folder, TestPeople people) {
        this.acs = acs;
        this.folder = folder;
        this.people = people;
    }

    @BeforeEach
    void people() {
        review = new ReviewedStatements(acs, folder, people);
    }

    private Login person(String name) {
        return people.create(name + RunId.newCode().replaceAll(".*/", ""));
    }

    private String start(String statement, Map<String, Object> variables) {
        return start(review.editor(), statement, variables);
    }

    private static String start(Acs starter, String statement, Map<String, Object> variables) {
        return starter.workflows()
                .start(List.of(statement), variables)
                .expect(201)
                .json()
                .path("entry")
                .path("id")
                .asText();
    }

    private Answer startByWebScript(String statement, String key, String value) {
        return review.editor().reviews().start(Map.of("statements", List.of(statement), key, value));
    }

    private static void assertRefused(Answer answer, String... words) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.message()).contains(words);
    }

    @Test
    void reader_startsNoReview() {
        Login reader = person("reader");
        String statement = review.statement();
        review.let(reader, "Consumer");

        assertRefused(acs.as(reader).reviews().start(Map.of("statements", List.of(statement))), "may not change");
        assertRefused(acs.as(reader).workflows().start(List.of(statement), Map.of()), "may not change");

        assertThat(review.state(statement)).isNotEqualTo("inReview");
        assertThat(review.process(statement)).isNull();
    }

    @Test
    void starter_doesNotApprove() {
        String statement = review.statement();
        String process = start(statement, Map.of());
        String task = review.taskId(process);

        assertRefused(review.editor().workflows().decide(task, "Approve", null), ReviewedStatements.ARCHIVISTS);
        assertThat(review.editor().reviews().step(statement, "approve", null).status())
                .isEqualTo(403);

        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.step(process)).isEqualTo("approve");
        assertThat(review.task(process).has("assignee")).isFalse();
    }

    @Test
    void approver_whoMayNotWrite_isRefused() {
        String group = "GROUP_" + RunId.newCode().replaceAll(".*/", "readers");
        acs.http()
                .post(Nodes.API + "/groups", Map.of("id", group.substring("GROUP_".length()), "displayName", group))
                .expect(201);
        Login reading = person("reading");
        acs.people().join(reading, group);
        review.let(reading, "Consumer");
        String statement = review.statement();
        String process = start(review.archivist(), statement, Map.of("bayrv_approverGroup", group));
        String task = review.taskId(process);
        acs.as(reading).workflows().claim(task).expect(200);

        assertRefused(acs.as(reading).workflows().decide(task, "Approve", null), "may not change");
        assertThat(acs.as(reading).reviews().step(statement, "approve", null).status())
                .isEqualTo(403);

        assertThat(review.state(statement)).isEqualTo("inReview");
        assertThat(review.task(process).path("assignee").asText()).isEqualTo(reading.user());
    }

    @Test
    void starter_namesNoGroupOfHisOwnForTheApproval() {
        String statement = review.statement();

        assertRefused(
                startByWebScript(statement, "group", "GROUP_BAYAN_EDITORS"), "cannot name", "GROUP_BAYAN_EDITORS");
        assertRefused(
                review.editor()
                        .workflows()
                        .start(List.of(statement), Map.of("bayrv_approverGroup", "GROUP_BAYAN_EDITORS")),
                "cannot name");
        assertThat(review.process(statement)).isNull();

        start(statement, Map.of("bayrv_approverGroup", ReviewedStatements.ARCHIVISTS));
        assertThat(review.state(statement)).isEqualTo("inReview");
    }

    @Test
    void approver_isAMemberOfTheApprovingGroup() {
        String statement = review.statement();

        assertRefused(startByWebScript(statement, "approver", review.editorName()), review.editorName());
        assertRefused(
                review.editor().workflows().start(List.of(statement), Map.of("bayrv_approver", review.editorName())),
                review.editorName());
        assertThat(review.process(statement)).isNull();

        String process = start(statement, Map.of("bayrv_approver", review.archivistName()));
        assertThat(review.task(process).path("assignee").asText()).isEqualTo(review.archivistName());
    }

    @Test
    void approval_isNotGivenToSomebodyOutsideOfTheGroup() {
        String statement = review.statement();
        String process = start(statement, Map.of());
        String task = review.taskId(process);

        assertRefused(review.editor().workflows().reassign(task, review.editorName()), "does not belong to");

        assertThat(review.task(process).has("assignee")).isFalse();
    }

    @Test
    void disabledPerson_isGivenNothing() {
        String statement = review.statement();
        String process = start(statement, Map.of());
        String task = review.taskId(process);
        acs.http()
                .put(
                        "/api/-default-/public/alfresco/versions/1/people/" + review.secondArchivistName(),
                        Map.of("enabled", false))
                .expect(200);

        assertRefused(
                review.archivist().workflows().reassign(task, review.secondArchivistName()),
                review.secondArchivistName(),
                "disabled");

        assertThat(review.task(process).has("assignee")).isFalse();
    }

    @Test
    void delegatedTask_endsWithADecisionByAnotherDoor() {
        String statement = review.statement();
        String process = start(statement, Map.of());
        String task = review.taskId(process);
        review.archivist().workflows().claim(task).expect(200);
        review.archivist()
                .workflows()
                .delegate(task, review.secondArchivistName())
                .expect(200);

        acs.reviews().step(statement, "approve", null).expect(200);

        assertThat(review.isOver(process)).isTrue();
    }

    @Test
    void describer_mayWriteAndExists() {
        String statement = review.statement();
        Login stranger = person("stranger");

        assertRefused(startByWebScript(statement, "describer", stranger.user()), stranger.user(), "may not change");
        assertRefused(startByWebScript(statement, "describer", "nobody-of-this-name"), "nobody-of-this-name");
        assertRefused(startByWebScript(statement, "describer", "GROUP_OF_NOBODY"), "GROUP_OF_NOBODY");
        assertRefused(startByWebScript(statement, "group", "GROUP_EVERYONE"), "GROUP_EVERYONE");
        assertRefused(startByWebScript(statement, "due", "tomorrow"), "tomorrow");
        assertRefused(startByWebScript(statement, "priority", "high"), "high");
        assertThat(review.process(statement)).isNull();
    }

    @Test
    void onlyStatements_areReviewed() {
        String plain = acs.nodes()
                .file(review.folder())
                .named("plain-" + RunId.newCode().replaceAll(".*/", "") + ".txt")
                .text("no statement")
                .create()
                .id();

        assertRefused(review.editor().workflows().start(List.of(plain), Map.of()), "no statement");
        assertRefused(review.editor().workflows().start(List.of(), Map.of()), "at least one");
        assertRefused(review.editor().reviews().start(Map.of("statements", List.of())), "at least one");
    }

    @Test
    void statementInReview_isNotTakenUpAgain() {
        String statement = review.statement();
        String process = start(statement, Map.of());

        assertRefused(review.editor().workflows().start(List.of(statement), Map.of()), "in review already");
        assertThat(review.editor()
                        .reviews()
                        .start(Map.of("statements", List.of(statement)))
                        .status())
                .isEqualTo(409);
        assertThat(review.process(statement)).isEqualTo(process);
    }

    @Test
    void allAreTakenUpOrNone() {
        String approved = review.statement();
        String open = review.statement();
        review.archivist().reviews().step(approved, "approve", null).expect(200);

        Answer refused = review.editor().reviews().start(Map.of("statements", List.of(open, approved)));

        // An approved description is closed to editors, so it is not theirs to hand over either.
        assertRefused(refused, "approved");
        assertThat(review.process(open)).isNull();
        Answer second = review.archivist().reviews().start(Map.of("statements", List.of(open, approved)));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.message()).contains(acs.nodes().get(approved).name());
        assertThat(review.process(open)).isNull();
    }

    @Test
    void task_opensNoStatementToItsHolder() {
        String group = "GROUP_" + RunId.newCode().replaceAll(".*/", "strangers");
        acs.http()
                .post(Nodes.API + "/groups", Map.of("id", group.substring("GROUP_".length()), "displayName", group))
                .expect(201);
        Login stranger = person("outside");
        acs.people().join(stranger, group);
        String statement = review.statement();
        String second = review.statement();
        String process = review.archivist()
                .workflows()
                .start(List.of(statement, second), Map.of("bayrv_approverGroup", group))
                .expect(201)
                .json()
                .path("entry")
                .path("id")
                .asText();

        var mine = ReviewedStatements.mine(acs.as(stranger), process);

        assertThat(mine.path("statements")).isEmpty();
        assertThat(mine.path("hiddenStatements").asInt()).isEqualTo(2);
        Answer refused = acs.as(stranger).workflows().decide(review.taskId(process), "Approve", null);
        assertRefused(refused, "may not change");
        assertThat(refused.message())
                .doesNotContain(acs.nodes().get(statement).name())
                .doesNotContain(acs.nodes().get(second).name());
        assertThat(acs.as(stranger).nodes().answer(statement).status()).isEqualTo(403);
    }
}
