package org.bayan.embedded.search.cmis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bayan.embedded.search.afts.AftsParser;
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
import org.bayan.embedded.search.cmis.CmisQuery.Present;

/** Reads the condition after WHERE. */
final class CmisConditionParser {
    private final CmisScanner scan;
    private int depth;

    CmisConditionParser(CmisScanner scan) {
        this.scan = scan;
    }

    Condition condition() {
        if (++depth > AftsParser.MAX_DEPTH) {
            throw scan.problem("brackets nest deeper than " + AftsParser.MAX_DEPTH + ".");
        }
        Condition condition = joined("OR", () -> joined("AND", this::negated, AllOf::new), AnyOf::new);
        depth--;
        return condition;
    }

    private Condition joined(String keyword, Supplier<Condition> part, Function<List<Condition>, Condition> join) {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (scan.acceptKeyword(keyword));
        return parts.size() == 1 ? parts.get(0) : join.apply(parts);
    }

    private Condition negated() {
        return scan.acceptKeyword("NOT") ? new Not(test()) : test();
    }

    private Condition test() {
        if (scan.accept("(")) {
            Condition inner = condition();
            scan.expect(")");
            return inner;
        }
        if (scan.acceptKeyword("CONTAINS")) {
            return new Contains(lastArgument("a full text condition"));
        }
        if (scan.acceptKeyword("IN_FOLDER")) {
            return new InFolder(lastArgument("the id of a folder"));
        }
        if (scan.acceptKeyword("IN_TREE")) {
            return new InTree(lastArgument("the id of a folder"));
        }
        if (scan.acceptKeyword("ANY")) {
            return columnTest(CmisParser.column(scan));
        }
        if (scan.atText()) {
            return quantified();
        }
        return columnTest(CmisParser.column(scan));
    }

    /** The text in brackets, after a table's alias if there is one. */
    private String lastArgument(String what) {
        scan.expect("(");
        if (!scan.atText()) {
            scan.name("a type's alias or " + what);
            scan.expect(",");
        }
        String argument = scan.text(what);
        scan.expect(")");
        return argument;
    }

    /** {@code 'value' = ANY column}. */
    private Condition quantified() {
        String literal = scan.literal();
        scan.expect("=");
        scan.expectKeyword("ANY");
        return new Comparison(CmisParser.column(scan), Operator.EQUAL, literal);
    }

    private Condition columnTest(Column column) {
        if (scan.acceptKeyword("IS")) {
            boolean negated = scan.acceptKeyword("NOT");
            scan.expectKeyword("NULL");
            return negated ? new Present(column) : new Not(new Present(column));
        }
        boolean negated = scan.acceptKeyword("NOT");
        if (scan.acceptKeyword("IN")) {
            return negate(negated, new In(column, literals()));
        }
        if (scan.acceptKeyword("LIKE")) {
            return negate(negated, new Like(column, scan.text("a pattern")));
        }
        if (negated) {
            throw scan.problem("expected IN or LIKE after NOT.");
        }
        return new Comparison(column, operator(), scan.literal());
    }

    private static Condition negate(boolean negated, Condition condition) {
        return negated ? new Not(condition) : condition;
    }

    private List<String> literals() {
        List<String> literals = new ArrayList<>();
        scan.expect("(");
        do {
            literals.add(scan.literal());
        } while (scan.accept(","));
        scan.expect(")");
        return literals;
    }

    private Operator operator() {
        if (scan.accept("<>") || scan.accept("!=")) {
            return Operator.NOT_EQUAL;
        }
        if (scan.accept("<=")) {
            return Operator.LESS_OR_EQUAL;
        }
        if (scan.accept(">=")) {
            return Operator.GREATER_OR_EQUAL;
        }
        if (scan.accept("=")) {
            return Operator.EQUAL;
        }
        if (scan.accept("<")) {
            return Operator.LESS;
        }
        if (scan.accept(">")) {
            return Operator.GREATER;
        }
        throw scan.problem("expected =, <>, <, <=, >, >=, IN, LIKE or IS.");
    }
}
