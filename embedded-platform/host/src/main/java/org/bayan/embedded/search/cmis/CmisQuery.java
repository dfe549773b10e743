package org.bayan.embedded.search.cmis;

import java.util.List;
import java.util.Optional;

/**
 * A parsed CMIS query: the subset of CMIS 1.1 SQL with one type, inner joins to secondary types on the object's id, a condition
 * and an order. The selected columns are read but not kept, since a search here answers with nodes.
 */
public record CmisQuery(Table from, List<Table> joins, Optional<Condition> where, List<Order> order) {
    public CmisQuery {
        joins = List.copyOf(joins);
        order = List.copyOf(order);
    }

    /** A queried type such as {@code cmis:document} or {@code cm:titled}, under the name that columns refer to it by. */
    public record Table(String type, String alias) {}

    /** A column; the qualifier is a table's alias, or empty. */
    public record Column(String qualifier, String name) {}

    public record Order(Column column, boolean ascending) {}

    public enum Operator {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL
    }

    /** A condition on nodes. A literal stands as its text; what it means follows from the column's type. */
    public sealed interface Condition {}

    public record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    public record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    public record Not(Condition inner) implements Condition {}

    public record Comparison(Column column, Operator operator, String literal) implements Condition {}

    public record In(Column column, List<String> literals) implements Condition {
        public In {
            literals = List.copyOf(literals);
        }
    }

    /** {@code %} stands for any characters and {@code _} for one; a backslash before either makes it literal. */
    public record Like(Column column, String pattern) implements Condition {}

    public record Present(Column column) implements Condition {}

    /** A full text condition in AFTS. */
    public record Contains(String afts) implements Condition {}

    public record InFolder(String folderId) implements Condition {}

    public record InTree(String folderId) implements Condition {}
}
