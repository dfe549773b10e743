package org.bayan.statement.link.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementTableTest {
    private final StatementTable<String> table = new StatementTable<>();

    @Test
    void put_replacesWhatWasKnown() {
        table.put("s1", List.of("a", "b"));
        table.put("s2", List.of("a"));
        table.put("s1", List.of("c"));

        assertThat(counts()).isEqualTo(Map.of("a", 1, "c", 1));
        assertThat(table.statements("a")).containsExactly("s2");
        assertThat(table.statements("b")).isEmpty();
    }

    @Test
    void statementWithoutKeys_isForgotten() {
        table.put("s1", List.of("a"));
        table.put("s1", List.of());
        table.put("unknown", List.of());

        assertThat(counts()).isEmpty();
    }

    @Test
    void keyTwiceInOneStatement_countsOnce() {
        table.put("s1", List.of("a", "a"));

        assertThat(table.count("a")).isEqualTo(1);
    }

    @Test
    void together_countsStatementsThatHaveBoth() {
        IntStream.range(0, 30).forEach(i -> table.put("s" + i, i % 3 == 0 ? List.of("a", "b") : List.of("a")));

        assertThat(table.together("a", "b")).isEqualTo(10);
        assertThat(table.together("b", "a")).isEqualTo(10);
        assertThat(table.together("a", "none")).isZero();
    }

    @Test
    void company_isThePartOfTheRarerRecord() {
        LinkCompany company = new LinkCompany();
        company.put("s1", List.of("p", "q"));
        company.put("s2", List.of("p"));
        company.put("s3", List.of("p", "r"));

        assertThat(company.between("p", "q")).isEqualTo(1);
        assertThat(company.between("q", "r")).isZero();
        assertThat(company.between("p", "unknown")).isZero();
    }

    private Map<String, Integer> counts() {
        return table.counts(key -> true).stream()
                .collect(Collectors.toMap(StatementTable.Count::key, StatementTable.Count::statements));
    }
}
