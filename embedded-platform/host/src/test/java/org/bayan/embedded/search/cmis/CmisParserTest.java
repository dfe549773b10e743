package org.bayan.embedded.search.cmis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.cmis.CmisQuery.AllOf;
import org.bayan.embedded.search.cmis.CmisQuery.AnyOf;
import org.bayan.embedded.search.cmis.CmisQuery.Column;
import org.bayan.embedded.search.cmis.CmisQuery.Comparison;
import org.bayan.embedded.search.cmis.CmisQuery.Condition;
import org.bayan.embedded.search.cmis.CmisQuery.Contains;
import org.bayan.embedded.search.cmis.CmisQuery.In;
import org.bayan.embedded.search.cmis.CmisQuery.InFolder;
import org.bayan.embedded.search.cmis.CmisQuery.InTree;
import org.bayan.embedded.search.cmis.CmisQuery.Like;
import org.bayan.embedded.search.cmis.CmisQuery.Not;
import org.bayan.embedded.search.cmis.CmisQuery.Operator;
import org.bayan.embedded.search.cmis.CmisQuery.Order;
import org.bayan.embedded.search.cmis.CmisQuery.Present;
import org.bayan.embedded.search.cmis.CmisQuery.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmisParserTest {
    private static final Column NAME = new Column("", "cmis:name");

    private static Condition where(String condition) {
        return CmisParser.parse("SELECT * FROM cmis:document WHERE " + condition)
                .where()
                .orElseThrow();
    }

    @Test
    void parse_joinAndOrder_areRead() {
        CmisQuery query = CmisParser.parse(
                "select d.cmis:name, t.cm:title AS x, SCORE() from cmis:document as d"
                        + " join cm:titled t on d.cmis:objectId = t.cmis:objectId where t.cm:title = 'it''s' order by d.cmis:name desc, cmis:creationDate");
        assertThat(query)
                .isEqualTo(new CmisQuery(
                        new Table("cmis:document", "d"),
                        List.of(new Table("cm:titled", "t")),
                        Optional.of(new Comparison(new Column("t", "cm:title"), Operator.EQUAL, "it's")),
                        List.of(
                                new Order(new Column("d", "cmis:name"), false),
                                new Order(new Column("", "cmis:creationDate"), true))));
    }

    @Test
    void parse_eachPredicate_isRead() {
        assertThat(where("cmis:name <> 'a'")).isEqualTo(new Comparison(NAME, Operator.NOT_EQUAL, "a"));
        assertThat(where("cmis:name >= 5")).isEqualTo(new Comparison(NAME, Operator.GREATER_OR_EQUAL, "5"));
        assertThat(where("cmis:name < TIMESTAMP '2011-03-15T00:00:00.000Z'"))
                .isEqualTo(new Comparison(NAME, Operator.LESS, "2011-03-15T00:00:00.000Z"));
        assertThat(where("cmis:name IN ('a', 'b')")).isEqualTo(new In(NAME, List.of("a", "b")));
        assertThat(where("cmis:name NOT IN ('a')")).isEqualTo(new Not(new In(NAME, List.of("a"))));
        assertThat(where("cmis:name LIKE 'a\\_%'")).isEqualTo(new Like(NAME, "a\\_%"));
        assertThat(where("cmis:name IS NOT NULL")).isEqualTo(new Present(NAME));
        assertThat(where("cmis:name IS NULL")).isEqualTo(new Not(new Present(NAME)));
        assertThat(where("'a' = ANY cmis:name")).isEqualTo(new Comparison(NAME, Operator.EQUAL, "a"));
        assertThat(where("ANY cmis:name IN (1, TRUE)")).isEqualTo(new In(NAME, List.of("1", "true")));
        assertThat(where("CONTAINS(d, 'cm:name:\\'x y\\'')")).isEqualTo(new Contains("cm:name:'x y'"));
        assertThat(where("IN_FOLDER('f') AND NOT (IN_TREE('t') OR cmis:name = '')"))
                .isEqualTo(new AllOf(List.of(
                        new InFolder("f"),
                        new Not(new AnyOf(List.of(new InTree("t"), new Comparison(NAME, Operator.EQUAL, "")))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SELECT",
                "SELECT * FROM",
                "SELECT * FROM a WHERE",
                "SELECT * FROM a WHERE b",
                "SELECT * FROM a WHERE b = ",
                "SELECT * FROM a WHERE b = 'x",
                "SELECT * FROM a WHERE (b = 1",
                "SELECT * FROM a LEFT JOIN b ON a.x = b.x",
                "SELECT * FROM a JOIN b ON a.x = b.x",
                "SELECT * FROM a WHERE b NOT 1",
                "SELECT * FROM a ORDER x",
                "SELECT * FROM a b c"
            })
    void parse_brokenQuery_saysWhere(String query) {
        assertThatThrownBy(() -> CmisParser.parse(query))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("Query, character ");
    }

    @Property
    void parse_anyPieces_failsOnlyWithItsOwnException(@ForAll("queries") String query) {
        try {
            assertThat(CmisParser.parse(query).from()).isNotNull();
        } catch (QuerySyntaxException e) {
            assertThat(e).hasMessageContaining("Query, character ");
        }
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a.b",
                "'x'",
                "'",
                "\"",
                "\\",
                "=",
                "<",
                ">",
                "(",
                ")",
                "NOT",
                "AND",
                "OR",
                "IN",
                "LIKE",
                "IS",
                "NULL",
                "CONTAINS(",
                "IN_TREE(",
                ",",
                "5",
                "ANY",
                "ORDER BY",
                "TIMESTAMP",
                "cmis:name",
                "بيان");
        return pieces.list().ofMaxSize(12).map(list -> "SELECT * FROM a WHERE " + String.join(" ", list));
    }
}
