package org.bayan.embedded.search.afts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.AftsNode.Kind;

class AftsParserPropertyTest {

    @Property(tries = 3000)
    void parse_anyText_failsOnlyWithItsOwnException(@ForAll String query, @ForAll Kind between) {
        parsed(query, between);
    }

    @Property(tries = 5000)
    void write_whatWasParsed_readsBackAsTheSameTree(@ForAll("queries") String query, @ForAll Kind between) {
        parsed(query, between).ifPresent(tree -> {
            String written = AftsWriter.write(tree);
            for (Kind kind : Kind.values()) {
                assertThat(AftsParser.parse(written, kind, kind)).as(written).isEqualTo(tree);
            }
        });
    }

    private static Optional<AftsNode> parsed(String query, Kind between) {
        try {
            return Optional.of(AftsParser.parse(query, between, Kind.OR));
        } catch (QuerySyntaxException e) {
            assertThat(e).hasMessageContaining("Query, character ");
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "cm:name:",
                "@cm\\:title:",
                "{http://x/1.0}p:",
                "TYPE:",
                "\"cm:content\"",
                "'b c'",
                "\"\\*d\\\"\"",
                "(",
                ")",
                "بيان",
                " AND ",
                " OR ",
                " NOT ",
                " ",
                "-",
                "+",
                "!",
                "|",
                "=",
                "~",
                "~0.5",
                "^2",
                "^0.000001",
                "*",
                "?",
                "x*",
                "[",
                "]",
                "<",
                ">",
                " TO ",
                "1..5",
                "..",
                "2011-03-15",
                "2011-03-15T10:00:00.000Z",
                "NOW/DAY-1MONTH",
                "*(3)",
                "%cm:name",
                "%(a b)",
                ".",
                ",",
                "\\u0041",
                "\\",
                "and",
                "to",
                "1.5",
                "name",
                ":",
                "&&",
                "||",
                "😀",
                "-9");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
