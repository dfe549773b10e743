package org.bayan.embedded.search.afts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.AftsNode.FieldGroup;
import org.bayan.embedded.search.afts.AftsNode.Kind;
import org.bayan.embedded.search.afts.AftsNode.Phrase;
import org.bayan.embedded.search.afts.AftsNode.Proximity;
import org.bayan.embedded.search.afts.AftsNode.Range;
import org.bayan.embedded.search.afts.AftsNode.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AftsParserTest {

    private static AftsNode parse(String query) {
        return AftsParser.parse(query, Kind.AND, Kind.AND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a b OR c; (a AND b) OR c",
                "a AND b OR c AND d; (a AND b) OR (c AND d)",
                "a && b || c; (a AND b) OR c",
                "a and not b; a AND NOT b",
                "a -b !c +d |e; a AND NOT b AND NOT c AND +d AND |e",
                "((a)); a",
                "(a OR b) c^2; (a OR b) AND c^2",
                "cm:name:(a b); cm:name:(a AND b)",
                "=cm:name:\"v.txt\"; =cm:name:\"v.txt\"",
                "@cm\\:name:x; cm:name:x",
                "@cm:name:x; cm:name:x",
                "{http://x/1.0}p:x; {http://x/1.0}p:x",
                "name:بيان; name:بيان",
                "foo~0.7 \"a b\"~3; foo~0.7 AND \"a b\"~3",
                "cm:created:[NOW/DAY-7DAYS TO NOW]; cm:created:[\"NOW/DAY-7DAYS\" TO \"NOW\"]",
                "cm:created:<2011-03-15T10:00:00.000Z TO *]; cm:created:<\"2011-03-15T10:00:00.000Z\" TO *]",
                "x:1..5; x:[\"1\" TO \"5\"]",
                "big *(3) apple * pie; big *(3) apple * pie",
                "cm:content.mimetype:'text/plain'; cm:content\\.mimetype:\"text/plain\"",
                "%(cm:name cm:title, TEXT); %(cm:name cm:title TEXT)"
            })
    void parse_validQuery_hasTheStructureThatTheGrammarGives(String query, String canonical) {
        assertThat(AftsWriter.write(parse(query))).isEqualTo(canonical);
    }

    @Test
    void parse_defaultOperatorOr_bindsWeakerThanAnd() {
        assertThat(AftsWriter.write(AftsParser.parse("a b AND c", Kind.OR, Kind.AND)))
                .isEqualTo("a OR (b AND c)");
    }

    @Test
    void parse_fieldGroupOperatorOr_appliesOnlyWithinTheGroup() {
        assertThat(AftsWriter.write(AftsParser.parse("a name:(b c)", Kind.AND, Kind.OR)))
                .isEqualTo("a AND name:(b OR c)");
    }

    @Test
    void parse_nodeKinds_areTold() {
        assertThat(parse("a")).isInstanceOf(Term.class);
        assertThat(parse("'a'")).isInstanceOf(Phrase.class);
        assertThat(parse("[a TO b]")).isInstanceOf(Range.class);
        assertThat(parse("a * b")).isInstanceOf(Proximity.class);
        assertThat(parse("name:(a)")).isInstanceOf(FieldGroup.class);
    }

    @Test
    void parse_escapedWildcard_isLiteral() {
        assertThat(((Term) parse("a\\*b*")).text()).isEqualTo(new TextPattern("a\\*b*"));
        assertThat(((Term) parse("a\\*b")).text().hasWildcard()).isFalse();
        assertThat(((Term) parse("\\u0628")).text().text()).isEqualTo("ب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "TYPE:\"cm:folder\" AND (",
                "(a",
                "a)",
                "\"open",
                "a OR",
                "AND",
                "a^",
                "a^x",
                "[a TO",
                "[a b]",
                "cm:name:",
                "name:()",
                "a*~0.5",
                "{uri",
                "%",
                "a^99999999",
                "a\\",
                "#"
            })
    void parse_brokenQuery_saysWhere(String query) {
        assertThatThrownBy(() -> parse(query))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("Query, character ");
    }

    @Test
    void parse_nestingBeyondTheLimit_isRefused() {
        assertThatThrownBy(() -> parse("(".repeat(5000) + "a")).hasMessageContaining("deeper than 64");
    }

    @Test
    void parse_tooManyClauses_isRefused() {
        assertThatThrownBy(() -> parse("a ".repeat(1001))).hasMessageContaining("more than 1000 clauses");
    }
}
