package org.bayan.embedded.search.cmis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.AftsParser;
import org.bayan.embedded.search.cmis.CmisQuery.Column;
import org.bayan.embedded.search.cmis.CmisQuery.Condition;
import org.bayan.embedded.search.cmis.CmisQuery.Order;
import org.bayan.embedded.search.cmis.CmisQuery.Table;

/** Reads a CMIS query; the conditions of its WHERE clause are read by {@link CmisConditionParser}. */
public final class CmisParser {
    private final CmisScanner scan;

    private CmisParser(String query) {
        this.scan = new CmisScanner(query);
    }

    /** @throws QuerySyntaxException naming the place where the query cannot be read */
    public static CmisQuery parse(String query) {
        if (query.length() > AftsParser.MAX_LENGTH) {
            throw QuerySyntaxException.at(
                    AftsParser.MAX_LENGTH, "the query is longer than " + AftsParser.MAX_LENGTH + " characters.");
        }
        return new CmisParser(query).query();
    }

    private CmisQuery query() {
        scan.expectKeyword("SELECT");
        skipColumns();
        scan.expectKeyword("FROM");
        Table from = table();
        List<Table> joins = joins();
        Optional<Condition> where =
                scan.acceptKeyword("WHERE") ? Optional.of(new CmisConditionParser(scan).condition()) : Optional.empty();
        List<Order> order = order();
        if (!scan.atEnd()) {
            throw scan.problem("unexpected text after the end of the query.");
        }
        return new CmisQuery(from, joins, where, order);
    }

    private void skipColumns() {
        if (scan.accept("*")) {
            return;
        }
        do {
            if (scan.acceptKeyword("SCORE")) {
                scan.expect("(");
                scan.expect(")");
            } else {
                column(scan);
            }
            if (scan.acceptKeyword("AS")) {
                scan.name("a column's alias");
            }
        } while (scan.accept(","));
    }

    /** A column, or all columns of a table. */
    static Column column(CmisScanner scan) {
        String first = scan.name("a column");
        if (!scan.accept(".")) {
            return new Column("", first);
        }
        return new Column(first, scan.accept("*") ? "*" : scan.name("a column"));
    }

    private Table table() {
        String type = scan.name("a type");
        if (scan.acceptKeyword("AS")) {
            return new Table(type, scan.name("a type's alias"));
        }
        for (String next : List.of("JOIN", "INNER", "LEFT", "ON", "WHERE", "ORDER")) {
            if (scan.atKeyword(next)) {
                return new Table(type, type);
            }
        }
        return new Table(type, scan.atEnd() ? type : scan.name("a type's alias, JOIN, WHERE or ORDER BY"));
    }

    private List<Table> joins() {
        List<Table> joins = new ArrayList<>();
        while (acceptJoin()) {
            joins.add(table());
            scan.expectKeyword("ON");
            boolean bracket = scan.accept("(");
            onObjectId();
            scan.expect("=");
            onObjectId();
            if (bracket) {
                scan.expect(")");
            }
        }
        return joins;
    }

    private boolean acceptJoin() {
        if (scan.atKeyword("LEFT")) {
            throw scan.problem("only inner joins are supported.");
        }
        if (scan.acceptKeyword("INNER")) {
            scan.expectKeyword("JOIN");
            return true;
        }
        return scan.acceptKeyword("JOIN");
    }

    private void onObjectId() {
        if (!column(scan).name().equalsIgnoreCase("cmis:objectId")) {
            throw scan.problem("a join must be on cmis:objectId of both types.");
        }
    }

    private List<Order> order() {
        List<Order> order = new ArrayList<>();
        if (scan.acceptKeyword("ORDER")) {
            scan.expectKeyword("BY");
            do {
                Column column = column(scan);
                boolean descending = scan.acceptKeyword("DESC");
                if (!descending) {
                    scan.acceptKeyword("ASC");
                }
                order.add(new Order(column, !descending));
            } while (scan.accept(","));
        }
        return order;
    }
}
