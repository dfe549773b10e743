package org.bayan.embedded.search.query;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.AftsNode.Bound;
import org.bayan.embedded.search.afts.MatchMode;
import org.bayan.embedded.search.afts.TextPattern;
import org.bayan.embedded.search.cmis.CmisQuery;
import org.bayan.embedded.search.cmis.CmisQuery.AllOf;
import org.bayan.embedded.search.cmis.CmisQuery.AnyOf;
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
import org.bayan.embedded.search.cmis.CmisQuery.Table;
import org.bayan.embedded.search.query.ResolvedField.Own;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** Turns CMIS queries into Lucene queries. */
final class CmisQueries {
    private static final Bound OPEN = new Bound("", true, true);

    private final DictionaryService dictionary;
    private final FieldResolver fields;
    private final CmisColumns columns;
    private final OwnQueries own;
    private final PropertyQueries properties;
    private final AftsQueries afts;

    CmisQueries(
            DictionaryService dictionary,
            FieldResolver fields,
            OwnQueries own,
            PropertyQueries properties,
            AftsQueries afts) {
        this.dictionary = dictionary;
        this.fields = fields;
        this.columns = new CmisColumns(fields);
        this.own = own;
        this.properties = properties;
        this.afts = afts;
    }

    Query query(CmisQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(table(query.from()), Occur.FILTER);
        query.joins().forEach(join -> all.add(table(join), Occur.FILTER));
        query.where().ifPresent(where -> all.add(condition(where), Occur.MUST));
        Query built = all.build();
        return query.where().isPresent() ? built : new ConstantScoreQuery(built);
    }

    private Query table(Table table) {
        String name = CmisColumns.typeName(table.type());
        if (fields.qname(name).filter(type -> dictionary.getType(type) != null).isPresent()) {
            return own.typed(name);
        }
        if (fields.qname(name)
                .filter(aspect -> dictionary.getAspect(aspect) != null)
                .isPresent()) {
            return own.withAspect(name);
        }
        throw new QuerySyntaxException("Type is unknown: " + table.type() + ".");
    }

    private Query condition(Condition condition) {
        if (condition instanceof AllOf all) {
            return joined(all.parts(), Occur.MUST);
        }
        if (condition instanceof AnyOf any) {
            return joined(any.parts(), Occur.SHOULD);
        }
        if (condition instanceof Contains contains) {
            return afts.query(contains.afts());
        }
        return new ConstantScoreQuery(exact(condition));
    }

    private Query exact(Condition condition) {
        if (condition instanceof Not not) {
            return AftsQueries.not(condition(not.inner()));
        }
        if (condition instanceof Comparison comparison) {
            return compared(columns.resolve(comparison.column()), comparison.operator(), comparison.literal());
        }
        if (condition instanceof In in) {
            return anyOf(columns.resolve(in.column()), in.literals());
        }
        if (condition instanceof Like like) {
            return properties.whole(property(columns.resolve(like.column())), wildcards(like.pattern()));
        }
        if (condition instanceof Present present) {
            return properties.present(property(columns.resolve(present.column())));
        }
        if (condition instanceof InFolder folder) {
            return own.query(OwnField.PRIMARYPARENT, leaf(CmisColumns.nodeId(folder.folderId())));
        }
        return own.query(OwnField.ANCESTOR, leaf(CmisColumns.nodeId(((InTree) condition).folderId())));
    }

    private Query joined(List<Condition> parts, Occur occur) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        parts.forEach(part -> joined.add(condition(part), occur));
        return joined.build();
    }

    private Query anyOf(ResolvedField field, List<String> literals) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        literals.forEach(literal -> any.add(compared(field, Operator.EQUAL, literal), Occur.SHOULD));
        return any.build();
    }

    private static Leaf leaf(String value) {
        return new Leaf.Text(MatchMode.EXACT, TextPattern.literally(value), Optional.empty(), 0);
    }

    private static Property property(ResolvedField field) {
        if (field instanceof Property property) {
            return property;
        }
        throw new QuerySyntaxException("This column can be compared only by = and <>.");
    }

    private Query compared(ResolvedField field, Operator operator, String literal) {
        if (field instanceof Own index) {
            return comparedOwn(index.field(), operator, literal);
        }
        Property property = property(field);
        Bound inclusive = new Bound(literal, false, true);
        Bound exclusive = new Bound(literal, false, false);
        return switch (operator) {
            case EQUAL -> properties.equal(property, literal);
            case NOT_EQUAL ->
                new BooleanQuery.Builder()
                        .add(properties.present(property), Occur.MUST)
                        .add(properties.equal(property, literal), Occur.MUST_NOT)
                        .build();
            case LESS -> properties.range(property, OPEN, exclusive);
            case LESS_OR_EQUAL -> properties.range(property, OPEN, inclusive);
            case GREATER -> properties.range(property, exclusive, OPEN);
            case GREATER_OR_EQUAL -> properties.range(property, inclusive, OPEN);
        };
    }

    private Query comparedOwn(OwnField field, Operator operator, String literal) {
        boolean id = field == OwnField.ID || field == OwnField.PRIMARYPARENT;
        Query equal = own.query(field, leaf(id ? CmisColumns.nodeId(literal) : CmisColumns.typeName(literal)));
        return switch (operator) {
            case EQUAL -> equal;
            case NOT_EQUAL -> AftsQueries.not(equal);
            default -> throw new QuerySyntaxException("This column can be compared only by = and <>.");
        };
    }

    /** The pattern of LIKE, in which % and _ are the wildcards, in the index's own form. */
    private static TextPattern wildcards(String like) {
        StringBuilder canonical = new StringBuilder();
        for (int i = 0; i < like.length(); i++) {
            char c = like.charAt(i);
            boolean escaped = c == '\\' && i + 1 < like.length();
            if (escaped) {
                c = like.charAt(++i);
            }
            if (!escaped && c == '%') {
                canonical.append('*');
            } else if (!escaped && c == '_') {
                canonical.append('?');
            } else {
                canonical.append(TextPattern.literally(String.valueOf(c)).canonical());
            }
        }
        return new TextPattern(canonical.toString());
    }
}
