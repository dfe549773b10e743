package org.bayan.embedded.search.afts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.AftsNode.Clause;
import org.bayan.embedded.search.afts.AftsNode.FieldGroup;
import org.bayan.embedded.search.afts.AftsNode.Junction;
import org.bayan.embedded.search.afts.AftsNode.Kind;
import org.bayan.embedded.search.afts.AftsNode.Template;

/**
 * Reads a query in the Alfresco full text search language. The grammar is the published one: OR binds weaker than AND, words
 * next to each other are joined by the default operator, and a field group has a default operator of its own.
 *
 * <p>Queries come from anybody, so their length, nesting and number of clauses are limited.
 */
public final class AftsParser {
    /** The longest query that is read, in characters. */
    public static final int MAX_LENGTH = 32_768;
    /** How deep brackets may nest. */
    public static final int MAX_DEPTH = 64;
    /** How many clauses one query may have; the index refuses more. */
    public static final int MAX_CLAUSES = 1_000;

    private final AftsScanner scan;
    private final ValueReader values;
    private final Kind between;
    private final Kind betweenInField;
    private int depth;
    private int clauses;

    private AftsParser(String query, Kind between, Kind betweenInField) {
        this.scan = new AftsScanner(query);
        this.values = new ValueReader(scan);
        this.between = between;
        this.betweenInField = betweenInField;
    }

    /**
     * @param between what joins words that stand next to each other
     * @param betweenInField the same within {@code field:(…)}
     * @throws QuerySyntaxException naming the place where the query cannot be read
     */
    public static AftsNode parse(String query, Kind between, Kind betweenInField) {
        if (query.length() > MAX_LENGTH) {
            throw QuerySyntaxException.at(MAX_LENGTH, "the query is longer than " + MAX_LENGTH + " characters.");
        }
        AftsParser parser = new AftsParser(query, between, betweenInField);
        AftsNode node = parser.disjunction(false);
        if (!parser.scan.atEnd()) {
            throw parser.scan.problem("unexpected '" + parser.scan.peek() + "'.");
        }
        return node;
    }

    private AftsNode disjunction(boolean inField) {
        if (++depth > MAX_DEPTH) {
            throw scan.problem("brackets nest deeper than " + MAX_DEPTH + ".");
        }
        boolean joinsByOr = (inField ? betweenInField : between) == Kind.OR;
        List<Clause> alternatives = new ArrayList<>();
        if (joinsByOr) {
            acceptOr();
        }
        do {
            alternatives.add(conjunction(inField, joinsByOr));
        } while (acceptOr() || joinsByOr && !atGroupEnd());
        depth--;
        return asNode(Kind.OR, alternatives);
    }

    /** The clauses up to the next OR, as one clause. */
    private Clause conjunction(boolean inField, boolean explicit) {
        List<Clause> parts = new ArrayList<>();
        if (!explicit) {
            acceptAnd();
        }
        do {
            parts.add(clause(inField));
        } while (acceptAnd() || !explicit && !atGroupEnd() && !atOr());
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return new Clause(Occur.DEFAULT, new Junction(Kind.AND, parts), 1f);
    }

    private static AftsNode asNode(Kind kind, List<Clause> clauses) {
        if (clauses.size() > 1) {
            return new Junction(kind, clauses);
        }
        Clause only = clauses.get(0);
        return only.isBare() ? only.node() : new Junction(Kind.AND, clauses);
    }

    private boolean atGroupEnd() {
        scan.skipSpace();
        return scan.atEnd() || scan.peek() == ')';
    }

    private boolean atOr() {
        scan.skipSpace();
        int here = scan.position();
        boolean or = acceptOr();
        scan.returnTo(here);
        return or;
    }

    private boolean acceptOr() {
        scan.skipSpace();
        return scan.acceptKeyword("OR") || scan.accept("||");
    }

    private boolean acceptAnd() {
        scan.skipSpace();
        return scan.acceptKeyword("AND") || scan.accept("&&");
    }

    private Clause clause(boolean inField) {
        if (++clauses > MAX_CLAUSES) {
            throw scan.problem("the query has more than " + MAX_CLAUSES + " clauses.");
        }
        Occur occur = occur();
        scan.skipSpace();
        AftsNode node = test(inField);
        scan.skipSpace();
        float boost = scan.accept("^") ? scan.number("boost after ^") : 1f;
        return new Clause(occur, node, boost);
    }

    private Occur occur() {
        scan.skipSpace();
        if (scan.acceptKeyword("NOT") || scan.accept("!") || scan.accept("-")) {
            return Occur.EXCLUDED;
        }
        if (scan.accept("+")) {
            return Occur.MANDATORY;
        }
        return scan.accept("|") ? Occur.OPTIONAL : Occur.DEFAULT;
    }

    private AftsNode test(boolean inField) {
        if (scan.accept("(")) {
            AftsNode inner = disjunction(inField);
            scan.expect(")", "to close the bracket");
            return inner;
        }
        if (!inField && scan.accept("%")) {
            return template();
        }
        MatchMode mode =
                scan.accept("=") ? MatchMode.EXACT : scan.accept("~") ? MatchMode.TOKENISED : MatchMode.DEFAULT;
        scan.skipSpace();
        Optional<FieldName> field = inField ? Optional.empty() : new FieldNameReader(scan).beforeColon();
        scan.skipSpace();
        if (mode == MatchMode.DEFAULT && field.isPresent() && scan.accept("(")) {
            AftsNode body = disjunction(true);
            scan.expect(")", "to close the field group");
            return new FieldGroup(field.get(), body);
        }
        return values.read(field, mode);
    }

    private Template template() {
        FieldNameReader names = new FieldNameReader(scan);
        if (!scan.accept("(")) {
            return new Template(List.of(names.alone()));
        }
        List<FieldName> fields = new ArrayList<>();
        do {
            scan.skipSpace();
            fields.add(names.alone());
            scan.skipSpace();
            scan.accept(",");
            scan.skipSpace();
        } while (scan.peek() != ')' && !scan.atEnd());
        scan.expect(")", "to close the template");
        return new Template(fields);
    }
}
