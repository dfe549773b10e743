package org.bayan.acceptance.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.acceptance.client.Acs;
import org.bayan.acceptance.client.Answer;
import org.bayan.acceptance.client.AuthorityCsv;
import org.bayan.acceptance.client.Http;
import org.bayan.acceptance.client.Login;
import org.bayan.acceptance.client.Node;
import org.bayan.acceptance.server.AcceptanceTest;
import org.bayan.acceptance.support.RunId;
import org.bayan.acceptance.support.TestPeople;
import org.bayan.acceptance.support.Waiting;
import org.junit.jupiter.api.Test;

/** A CSV of authority records goes in, line by line with a report, and comes out as it was. */
@AcceptanceTest
class AuthorityCsvIT {
    /** The folder that Bayan makes for imports has this id on every server. */
    private static final String IMPORTS = "62617961-6e00-4000-8000-000000000006";

    /** The folder of dry runs within it. */
    private static final String DRY_RUNS = "62617961-6e00-4000-8000-000000000007";

    private final Acs acs;
    private final TestPeople people;
    private final String mark = RunId.newCode().replaceAll("\\W", "");

    AuthorityCsvIT(Acs acs, TestPeople people) {
        this.acs = acs;
        this.people = people;
    }

    private String csv(String... lines) {
        return AuthorityCsv.HEADER + String.join("\r\n", lines).replace("#", mark) + "\r\n";
    }

    @Test
    void everyColumn_goesIntoTheRecord() {
        JsonNode done = acs.authorityCsv()
                .imported(csv("person,P#,بشار الأسد#|en:Bashar al-Assad#,Bachar#|Beşar#,أبو حافظ#,الأسد,1965-09-11,,"
                        + "https://www.wikidata.org/entity/Q44329,\"رئيس, سابق\""));

        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.path("new").asInt()).isEqualTo(1);
        JsonNode record = acs.authorities().get("P" + mark);
        assertThat(record.path("preferredName").path("ar").asText()).isEqualTo("بشار الأسد" + mark);
        assertThat(record.path("preferredName").path("en").asText()).isEqualTo("Bashar al-Assad" + mark);
        assertThat(record.path("parallelNames")).hasSize(2);
        assertThat(record.path("otherNames").path(0).asText()).isEqualTo("أبو حافظ" + mark);
        assertThat(record.path("ambiguousNames").path(0).asText()).isEqualTo("الأسد");
        assertThat(record.path("existsFrom").asText()).isEqualTo("1965-09-11");
        assertThat(record.path("sameAs").path(0).asText()).endsWith("Q44329");
        assertThat(record.path("note").asText()).isEqualTo("رئيس, سابق");
        assertThat(record.path("status").asText()).isEqualTo("confirmed");
        assertThat(acs.authorities().found("Bachar" + mark)).containsExactly("P" + mark);
    }

    @Test
    void sameFileAgain_changesNothing() {
        String file = csv("person,A#,one,,,,,,,", "corporateBody,B#,two,,,,,,,");
        acs.authorityCsv().imported(file);
        String node = acs.authorities().get("A" + mark).path("nodeId").asText();
        Node before = acs.nodes().get(node);
        JsonNode again = acs.authorityCsv().imported(file);

        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        assertThat(again.path("new").asInt() + again.path("changed").asInt()).isZero();
        assertThat(acs.nodes().get(node).modifiedAt()).isEqualTo(before.modifiedAt());
        assertThat(acs.nodes().get(node).entry().path("properties"))
                .isEqualTo(before.entry().path("properties"));
    }

    @Test
    void sameFileAgain_leavesWhatAPersonHasChangedSince() {
        String file = csv("person,H#,human,,,,,,,");
        acs.authorityCsv().imported(file);
        acs.authorities().change("H" + mark, Map.of("note", "written by hand")).expect(200);
        JsonNode again = acs.authorityCsv().imported(file);

        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
        assertThat(acs.authorities().get("H" + mark).path("note").asText()).isEqualTo("written by hand");
    }

    @Test
    void changedLine_updatesItsRecord() {
        acs.authorityCsv().imported(csv("person,C#,before,,,,,,,x"));
        JsonNode changed = acs.authorityCsv().imported(csv("person,C#,after,,,,1950,,,"));

        assertThat(changed.path("changed").asInt()).isEqualTo(1);
        JsonNode record = acs.authorities().get("C" + mark);
        assertThat(record.path("preferredName").path("ar").asText()).isEqualTo("after");
        assertThat(record.path("existsFrom").asText()).isEqualTo("1950");
        assertThat(record.path("note").asText()).isEmpty();
    }

    @Test
    void wrongLines_areReportedAndTheRestGoesIn() {
        JsonNode done = acs.authorityCsv()
                .imported(csv(
                        "person,W1#,good,,,,,,,",
                        "person,W2#,bad date,,,,soon,,,",
                        "person,W3#,\"open quote,,,,,,,",
                        "family,W4#,bad kind,,,,,,,",
                        "person,W1#,again,,,,,,,",
                        "person,W5#,short",
                        "person,,no id,,,,,,,",
                        "person,W6#,good too,,,,,,,"));

        assertThat(done.path("new").asInt()).isEqualTo(2);
        assertThat(done.path("wrong").asInt()).isEqualTo(6);
        Map<Integer, String> reasons = reasons(done);
        assertThat(reasons).containsOnlyKeys(3, 4, 5, 6, 7, 8);
        assertThat(reasons.get(3)).contains("soon");
        assertThat(reasons.get(6)).contains("W1" + mark).contains("2");
        assertThat(acs.authorities().get("W6" + mark).path("name").asText()).isEqualTo("good too");
        assertThat(acs.authorities().answer("W2" + mark).status()).isEqualTo(404);
    }

    private static Map<Integer, String> reasons(JsonNode done) {
        return IntStream.range(0, done.path("lines").size())
                .mapToObj(i -> done.path("lines").path(i))
                .filter(line -> line.path("outcome").asText().equals("wrong"))
                .collect(Collectors.toMap(
                        line -> line.path("line").asInt(),
                        line -> line.path("reason").asText()));
    }

    @Test
    void idsThatNoPathCanHold_areFoundByTheirIdAndOpenedByTheirNode() {
        List<String> ids = List.of("SMI/A#/1", "a\\\\b;c#", "100%#", "#/..", "é ı#?q=1&x=#", "+#");
        acs.authorityCsv()
                .imported(csv(ids.stream()
                        .map(id -> "person,\"" + id + "\",من " + ids.indexOf(id) + " #,,,,,,,")
                        .toArray(String[]::new)));
        for (String id : ids) {
            String wanted = id.replace("#", mark);
            JsonNode items = acs.authorities()
                    .list("id=" + Http.encoded(wanted))
                    .expect(200)
                    .json()
                    .path("items");
            assertThat(items).as(wanted).hasSize(1);
            String node = items.path(0).path("nodeId").asText();
            JsonNode record = acs.authorities().get(node);
            assertThat(record.path("id").asText()).isEqualTo(wanted);
            acs.authorities().change(node, Map.of("note", "by its node")).expect(200);
            assertThat(acs.authorities().get(node).path("note").asText()).isEqualTo("by its node");
            assertThat(acs.http()
                            .get("/s/bayan/authorities/" + node + "/statements")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(acs.authorities()
                        .list("id=none-such-" + mark)
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(acs.authorityCsv().export("kind=person").lines())
                .anyMatch(line -> line.contains("SMI/A" + mark + "/1"))
                .anyMatch(line -> line.contains("'+" + mark));
    }

    @Test
    void fileInTheFolderOfDryRuns_isTried_andImportedOnceItIsMoved() {
        Node file = acs.nodes()
                .file(DRY_RUNS)
                .named("tried-" + mark + ".csv")
                .text(csv("person,T#,tried,,,,,,,", "person,U#,x,,,,bad,,,"))
                .create();
        Node tried = Waiting.until(
                "the dry run of " + file.id(),
                () -> acs.nodes().get(file.id()),
                node -> "done".equals(node.property("bay:importState")));

        assertThat(tried.entry().path("properties").path("bay:importDryRun").asBoolean())
                .isTrue();
        assertThat(tried.entry().path("properties").path("bay:importNew").asInt())
                .isEqualTo(1);
        assertThat(tried.entry().path("properties").path("bay:importWrong").asInt())
                .isEqualTo(1);
        assertThat(acs.authorities().answer("T" + mark).status()).isEqualTo(404);

        acs.nodes().move(file.id(), IMPORTS);
        Waiting.until(
                "the import of " + file.id(),
                () -> acs.nodes().get(file.id()),
                node -> "done".equals(node.property("bay:importState"))
                        && !node.entry()
                                .path("properties")
                                .path("bay:importDryRun")
                                .asBoolean());
        assertThat(acs.authorities().get("T" + mark).path("name").asText()).isEqualTo("tried");
    }

    @Test
    void dryRun_tellsAndWritesNothing() {
        acs.authorityCsv().imported(csv("person,D1#,one,,,,,,,", "person,D2#,two,,,,,,,"));
        JsonNode tried = acs.authorityCsv()
                .dryRun(csv(
                        "person,D1#,one,,,,,,,",
                        "person,D2#,changed,,,,,,,",
                        "person,D3#,three,,,,,,,",
                        "person,D4#,x,,,,bad,,,"));

        assertThat(tried.path("dryRun").asBoolean()).isTrue();
        assertThat(List.of("new", "changed", "unchanged", "wrong"))
                .allMatch(count -> tried.path(count).asInt() == 1);
        assertThat(acs.authorities().get("D2" + mark).path("name").asText()).isEqualTo("two");
        assertThat(acs.authorities().answer("D3" + mark).status()).isEqualTo(404);
    }

    @Test
    void export_givesTheSameFileBack() {
        String file = AuthorityCsv.HEADER
                + String.join(
                                "\r\n",
                                "person,X1#,أحمد|en:Ahmad,Ahmed|Ahmet,,,1950,2001-05,https://example.org/1,\"a, \"\"b\"\"\"",
                                "person,X2#,'=cmd()|en:+1,'-x|y,,'@z,,,,'=1+1",
                                "corporateBody,X3#,وزارة,,MFA,,1945-03-01,,,'-note",
                                "chronologyEntry,X4#,حدث,,,,2011-03-15,2011-03-18,,")
                        .replace("#", mark)
                + "\r\n";
        JsonNode done = acs.authorityCsv().imported(file);
        assertThat(done.path("new").asInt()).isEqualTo(4);

        String own = acs.authorityCsv()
                .export("language=ar")
                .lines()
                .filter(line -> line.contains(mark) || line.startsWith("kind,"))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
        assertThat(own).isEqualTo(file);
        assertThat(acs.authorities().get("X2" + mark).path("note").asText()).isEqualTo("=1+1");
        assertThat(acs.authorities()
                        .get("X2" + mark)
                        .path("preferredName")
                        .path("ar")
                        .asText())
                .isEqualTo("=cmd()");
        assertThat(acs.authorityCsv().imported(own).path("unchanged").asInt()).isEqualTo(4);
    }

    @Test
    void wholeExport_importedAgain_changesNothing() {
        acs.authorityCsv().imported(csv("person,Z1#,one,,,,,,,"));
        JsonNode again = acs.authorityCsv().dryRun(acs.authorityCsv().export(""));

        assertThat(again.path("state").asText()).isEqualTo("done");
        assertThat(again.path("new").asInt()).isZero();
        assertThat(again.path("changed").asInt()).isZero();
        assertThat(again.path("wrong").asInt()).isZero();
    }

    @Test
    void filesOfSpreadsheets_areUnderstood() {
        byte[] semicolons =
                ("\uFEFFKind;ID;Preferred_Name\r\nperson;S1" + mark + ";\"a;b\"\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tabs = ("\uFEFFkind\tid\tpreferred_name\r\nperson\tS2" + mark + "\tاسم\r\n")
                .getBytes(StandardCharsets.UTF_16LE);

        assertThat(ended(semicolons).path("new").asInt()).isEqualTo(1);
        assertThat(ended(tabs).path("new").asInt()).isEqualTo(1);
        assertThat(acs.authorities().get("S1" + mark).path("name").asText()).isEqualTo("a;b");
        assertThat(acs.authorities().get("S2" + mark).path("name").asText()).isEqualTo("اسم");
    }

    @Test
    void cellsWithLineEnds_andLinesOfTenMegabytes_areReadOrReported() {
        String note = "first line\r\nsecond \"line\"\nthird";
        String file = csv(
                "person,N1#,اسم,,,,,,,\"" + note.replace("\"", "\"\"") + "\"",
                "person,N2#," + "ا".repeat(5_000_000) + ",,,,,,,",
                "person,N3#,=SUM(A1),,+1,-2|@x,,,,\"\ttab\"");

        JsonNode done = acs.authorityCsv().imported(file);

        assertThat(done.path("new").asInt()).isEqualTo(2);
        assertThat(done.path("wrong").asInt()).isEqualTo(1);
        assertThat(done.path("lines").toString()).hasSizeLessThan(10_000);
        assertThat(acs.authorities().get("N1" + mark).path("note").asText().replace("\r\n", "\n"))
                .isEqualTo(note.replace("\r\n", "\n"));
        String export = acs.authorityCsv().export("");
        assertThat(export).contains("'=SUM(A1)", "'+1", "'-2|@x").doesNotContain(",=SUM", ",+1", ",-2");
        JsonNode again = acs.authorityCsv().dryRun(export);
        assertThat(again.path("changed").asInt()).isZero();
        assertThat(again.path("wrong").asInt()).isZero();
    }

    @Test
    void dryRun_countsWhatTheImportThenDoes() {
        acs.authorityCsv().imported(csv("person,D1#,one,,,,,,,", "person,D2#,two,,,,,,,"));
        String file = csv(
                "person,D1#,one,,,,,,,",
                "person,D2#,two changed,,,,,,,",
                "person,D3#,three,,,,,,,",
                "person,D3#,three again,,,,,,,",
                "animal,D4#,four,,,,,,,",
                "person,D5#,five,,,,2001-13,,,");

        JsonNode tried = acs.authorityCsv().dryRun(file);
        JsonNode done = acs.authorityCsv().imported(file);

        for (String count : List.of("total", "new", "changed", "unchanged", "wrong")) {
            assertThat(done.path(count)).as(count).isEqualTo(tried.path(count));
        }
        assertThat(tried.path("lines")).hasSameSizeAs(done.path("lines"));
        assertThat(done.path("wrong").asInt()).isEqualTo(3);
    }

    @Test
    void filesThatCannotBeUsed_failWithASentence() {
        byte[] windows = csv("person,U#,بشار,,,,,,,").getBytes(Charset.forName("windows-1256"));

        assertThat(failure(windows)).contains("UTF-8").contains("2");
        assertThat(failure("id,kind\nx,person\n".getBytes(StandardCharsets.UTF_8)))
                .contains("preferred_name");
        assertThat(failure("kind,id,preferred_name,colour\n".getBytes(StandardCharsets.UTF_8)))
                .contains("colour");
        assertThat(failure(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("CSV");
        assertThat(failure(new byte[0])).contains("preferred_name");
    }

    private JsonNode ended(byte[] csv) {
        return acs.authorityCsv().ended(acs.authorityCsv().post(csv, "fileName=spreadsheet.csv"));
    }

    private String failure(byte[] csv) {
        JsonNode ended = ended(csv);
        assertThat(ended.path("state").asText()).isEqualTo("failed");
        return ended.path("message").asText();
    }

    @Test
    void fileInTheFolder_isImportedWithAReportBesideIt() {
        String name = "upload " + mark + ".csv";
        Node file = acs.nodes()
                .file(IMPORTS)
                .named(name)
                .text(csv("person,F1#,one,,,,,,,", "person,F2#,two,,,,never,,,"))
                .create();
        Node done = Waiting.until(
                "the import", () -> acs.nodes().get(file.id()), n -> "done".equals(n.property("bay:importState")));

        assertThat(done.property("bay:importNew")).isEqualTo("1");
        assertThat(done.property("bay:importWrong")).isEqualTo("1");
        Node report = acs.nodes().children(IMPORTS).stream()
                .filter(n -> n.name().equals(name + ".report.csv"))
                .findFirst()
                .orElseThrow();
        String text = new String(acs.nodes().content(report.id()), StandardCharsets.UTF_8);
        assertThat(text.lines().map(line -> line.replace("\uFEFF", "")))
                .startsWith("line,id,outcome,reason", "2,F1" + mark + ",new,")
                .anyMatch(line -> line.startsWith("3,F2" + mark + ",wrong,"));
        assertThat(report.property("bay:importState")).isNull();
    }

    @Test
    void newContentOfAFileInTheFolder_isImportedToo() {
        Node file = acs.nodes()
                .file(IMPORTS)
                .named("again " + mark + ".csv")
                .text(csv("person,N1#,one,,,,,,,"))
                .create();
        Waiting.until(
                "the first import",
                () -> acs.nodes().get(file.id()),
                n -> "done".equals(n.property("bay:importState")));
        acs.nodes()
                .writeContent(file.id(), csv("person,N1#,one,,,,,,,", "person,N2#,two,,,,,,,"))
                .expect(200);

        Waiting.until(
                "the second import",
                () -> acs.nodes().get(file.id()),
                n -> "done".equals(n.property("bay:importState")) && "2".equals(n.property("bay:importTotal")));
        assertThat(acs.authorities().get("N2" + mark).path("name").asText()).isEqualTo("two");
    }

    @Test
    void import_isForArchivists() {
        Login editor = people.create("importer" + mark);
        acs.people().join(editor, "GROUP_BAYAN_EDITORS");
        Login archivist = people.create("archivist" + mark);
        acs.people().join(archivist, "GROUP_BAYAN_ARCHIVISTS");

        Answer refused = acs.as(editor).authorityCsv().post(csv("person,R#,x,,,,,,,"), "fileName=a.csv");
        assertThat(refused.status()).isEqualTo(403);
        Acs asArchivist = acs.as(archivist);
        JsonNode done = asArchivist.authorityCsv().imported(csv("person,R#,x,,,,,,,"));
        assertThat(done.path("new").asInt()).isEqualTo(1);
        assertThat(done.path("startedBy").asText()).isEqualTo(archivist.user());
        assertThat(acs.as(editor)
                        .authorityCsv()
                        .get(done.path("importId").asText())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void export_holdsOnlyWhatTheCallerMayRead() {
        Login stranger = people.create("stranger" + mark);
        acs.authorityCsv().imported(csv("person,Y#,secret,,,,,,,"));

        assertThat(acs.as(stranger).authorityCsv().export("")).doesNotContain(mark);
    }

    @Test
    void report_isInTheLanguageOfTheCaller() {
        JsonNode done = acs.inLanguage("ar").authorityCsv().imported(csv("person,L#,x,,,,soon,,,"));

        assertThat(reasons(done).get(2)).contains("ليس تاريخًا");
    }
}
