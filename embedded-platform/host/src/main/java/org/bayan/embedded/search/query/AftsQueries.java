package org.bayan.embedded.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.AftsNode;
import org.bayan.embedded.search.afts.AftsNode.Clause;
import org.bayan.embedded.search.afts.AftsNode.FieldGroup;
import org.bayan.embedded.search.afts.AftsNode.Junction;
import org.bayan.embedded.search.afts.AftsNode.Kind;
import org.bayan.embedded.search.afts.AftsNode.Template;
import org.bayan.embedded.search.afts.FieldName;
import org.bayan.embedded.search.afts.Occur;
import org.bayan.embedded.search.query.ResolvedField.Own;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** Turns AFTS trees into Lucene queries. */
final class AftsQueries {
    private final FieldResolver fields;
    private final OwnQueries own;
    private final PropertyQueries properties;
    private final AftsSettings settings;

    AftsQueries(FieldResolver fields, OwnQueries own, PropertyQueries properties, AftsSettings settings) {
        this.fields = fields;
        this.own = own;
        this.properties = properties;
        this.settings = settings;
    }

    Query query(String afts) {
        return query(settings.parse(afts), Optional.empty());
    }

    private Query query(AftsNode node, Optional<FieldName> group) {
        if (node instanceof Junction junction) {
            return junction.kind() == Kind.AND ? all(junction.clauses(), group) : any(junction.clauses(), group);
        }
        if (node instanceof FieldGroup inField) {
            return query(inField.body(), Optional.of(inField.field()));
        }
        if (node instanceof Template) {
            throw new QuerySyntaxException("A reference with % may stand only in a query template.");
        }
        Optional<FieldName> stated = Leaf.fieldOf(node).or(() -> group);
        Leaf leaf = Leaf.of(node);
        if (stated.isEmpty() && leaf instanceof Leaf.Text text && text.pattern().matchesAnything()) {
            return new MatchAllDocsQuery();
        }
        return inField(stated.orElse(settings.defaultField()), leaf);
    }

    private Query inField(FieldName field, Leaf leaf) {
        AftsNode template = settings.templates().get(field.local().toLowerCase(Locale.ROOT));
        return template == null ? leaf(field, leaf) : expand(template, leaf);
    }

    private Query leaf(FieldName field, Leaf leaf) {
        ResolvedField resolved = fields.resolve(field);
        Query query = resolved instanceof Own index
                ? own.query(index.field(), leaf)
                : resolved instanceof Property property
                        ? properties.query(property, leaf)
                        : new MatchNoDocsQuery("unknown field " + field);
        return OwnQueries.isScored(resolved, leaf) ? query : new ConstantScoreQuery(query);
    }

    /** A template with the asker's words put into each field that it refers to. */
    private Query expand(AftsNode template, Leaf asked) {
        if (template instanceof Template reference) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            reference.fields().forEach(field -> any.add(leaf(field, asked), BooleanClause.Occur.SHOULD));
            return any.build();
        }
        if (template instanceof Junction junction) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            for (Clause clause : junction.clauses()) {
                Query part = boosted(expand(clause.node(), asked), clause.boost());
                builder.add(part, occur(junction.kind(), clause.occur()));
            }
            return builder.build();
        }
        return query(template, Optional.empty());
    }

    private static BooleanClause.Occur occur(Kind kind, Occur occur) {
        if (occur == Occur.EXCLUDED) {
            return BooleanClause.Occur.MUST_NOT;
        }
        boolean optional = kind == Kind.OR || occur == Occur.OPTIONAL;
        return optional ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.MUST;
    }

    private Query all(List<Clause> clauses, Optional<FieldName> group) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean required = false;
        boolean excluded = false;
        for (Clause clause : clauses) {
            BooleanClause.Occur occur = occur(Kind.AND, clause.occur());
            required |= occur == BooleanClause.Occur.MUST;
            excluded |= occur == BooleanClause.Occur.MUST_NOT;
            all.add(boosted(query(clause.node(), group), clause.boost()), occur);
        }
        if (excluded && !required) {
            all.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    /** Any of the clauses; one that is excluded stands for everything else, as in ACS. */
    private Query any(List<Clause> clauses, Optional<FieldName> group) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Clause clause : clauses) {
            Query query = query(clause.node(), group);
            Query part = clause.occur() == Occur.EXCLUDED ? not(query) : query;
            any.add(boosted(part, clause.boost()), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST)
                .add(query, BooleanClause.Occur.MUST_NOT)
                .build();
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1f ? query : new BoostQuery(query, boost);
    }
}
