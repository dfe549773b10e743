package org.bayan.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.links.Authorities;
import org.bayan.acceptance.server.ServerOfTheRun;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The links of a merged record go on to the other when the server is killed while they move, and so does their way back. */
class MergeKill9IT {
    /** As many as one answer of the search holds; four steps of the work. */
    private static final int STATEMENTS = 100;

    @BeforeEach
    void serverIsOurs() {
        assumeFalse(ServerOfTheRun.isGiven(), "acs.url names a server that is not ours to kill");
    }

    @Test
    void merge_goesOnAfterTheServerWasKilled_andSoDoesItsUndoing() {
        try (KillableServer server = new KillableServer()) {
            server.start();
            String issuer = Authorities.newName("هيئة");
            Authorities.Record one = new Authorities(server.acs()).body(issuer);
            Authorities.Record other = new Authorities(server.acs()).body(Authorities.newName("هيئة"));
            List<String> statements = server.statements(
                    "merge",
                    STATEMENTS,
                    i -> "بيان " + i + "\n\nنرحب بالحضور.\n\nالجهة المصدرة: " + issuer
                            + "\nتاريخ الصدور: 2017-03-22\n");
            List<JsonNode> before = links(server.acs(), statements);
            assertLinked(server, statements, one);

            act(server, one, "merge", Map.of("into", other.id(), "reason", "one body"));
            killInTheMidst(server, one);
            await(server, "the links to be moved", () -> linked(server.acs(), one) == 0);
            assertLinked(server, statements, other);

            act(server, one, "unmerge", Map.of("reason", "two bodies"));
            killInTheMidst(server, other);
            await(server, "the links to be back", () -> linked(server.acs(), other) == 0);
            assertLinked(server, statements, one);
            await(
                    server,
                    "the links to be as before",
                    () -> links(server.acs(), statements).equals(before));
            assertThat(server.acs()
                            .http()
                            .get("/s/bayan/linking/check")
                            .expect(200)
                            .json()
                            .path("wrong")
                            .asInt())
                    .isZero();
        }
    }

    private static void act(KillableServer server, Authorities.Record record, String action, Map<String, Object> body) {
        server.acs().authorities().act(record.id(), action, body).expect(200);
    }

    /** Once the first links have left a record, and before the last. */
    private static void killInTheMidst(KillableServer server, Authorities.Record left) {
        await(server, "the first links to move", () -> linked(server.acs(), left) < STATEMENTS);
        server.kill();
        server.start();
    }

    private static void await(KillableServer server, String what, Supplier<Boolean> come) {
        Waiting.until(what, come, Boolean::booleanValue);
    }

    /** How many statements have a record's id among those that they are linked to. */
    private static int linked(Acs acs, Authorities.Record record) {
        return acs.search()
                .ids("ASPECT:\"bay:linked\" AND =bay:linkedAuthorityIds:\"" + record.id() + "\"")
                .size();
    }

    private static void assertLinked(KillableServer server, List<String> statements, Authorities.Record record) {
        for (String statement : statements) {
            assertThat(server.acs().links().get(statement).linked()).containsExactly(record.id());
            assertThat(server.acs().nodes().targets(statement, "bay:issuedBy")).containsExactly(record.node());
        }
    }

    private static List<JsonNode> links(Acs acs, List<String> statements) {
        return statements.stream()
                .map(statement -> acs.links().get(statement).json().path("links"))
                .toList();
    }
}
