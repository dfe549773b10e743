package org.bayan.embedded.http.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.embedded.http.rest.Where.Joined;
import org.bayan.embedded.http.rest.Where.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereParserTest {
    @Test
    void comparison_withQuotedValue_keepsItsSpaces() {
        Where where = WhereParser.parse("(nodeType='cm:content INCLUDESUBTYPES')");

        assertThat(where.equalities(Set.of("nodeType"))).isEqualTo(Map.of("nodeType", "cm:content INCLUDESUBTYPES"));
    }

    @Test
    void tests_joinedByAnd_areRead() {
        Where where = WhereParser.parse(" ( isFile = true AND NOT createdAt >= '2026-01-01' ) ");

        assertThat(where.joined()).isEqualTo(Joined.ALL);
        assertThat(where.tests())
                .containsExactly(
                        new Where.Test(Kind.EQUALS, "isFile", List.of("true"), false),
                        new Where.Test(Kind.GREATERTHANOREQUALS, "createdAt", List.of("2026-01-01"), true));
    }

    @Test
    void lists_andRanges_andPresence_areRead() {
        Where where = WhereParser.parse("(a IN ('x', y) OR b BETWEEN (1,2) OR EXISTS(c) OR d MATCHES ('e*'))");

        assertThat(where.joined()).isEqualTo(Joined.ANY);
        assertThat(where.tests())
                .containsExactly(
                        new Where.Test(Kind.IN, "a", List.of("x", "y"), false),
                        new Where.Test(Kind.BETWEEN, "b", List.of("1", "2"), false),
                        new Where.Test(Kind.EXISTS, "c", List.of(), false),
                        new Where.Test(Kind.MATCHES, "d", List.of("e*"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a=1", "(", "()", "(a=)", "(a=1 AND b=2 OR c=3)", "(a=1) x", "(a='1)", "(a BETWEEN (1))"})
    void clause_thatFollowsNoGrammar_isRefused(String clause) {
        assertThatThrownBy(() -> WhereParser.parse(clause)).isInstanceOf(RestException.class);
    }

    @Test
    void equalities_ofAnUnknownProperty_areRefusedByName() {
        Where where = WhereParser.parse("(zzz=1)");

        assertThatThrownBy(() -> where.equalities(Set.of("isFile"))).hasMessageContaining("zzz");
    }

    @Test
    void truth_ofAnotherWord_isRefused() {
        assertThatThrownBy(() -> Where.truth(Map.of("isFile", "perhaps"), "isFile"))
                .hasMessageContaining("isFile");
    }
}
