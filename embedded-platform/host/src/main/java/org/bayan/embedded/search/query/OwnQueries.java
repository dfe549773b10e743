package org.bayan.embedded.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.FieldName;
import org.bayan.embedded.search.afts.MatchMode;
import org.bayan.embedded.search.index.IndexFields;
import org.bayan.embedded.search.query.ResolvedField.Own;
import org.bayan.embedded.search.query.ResolvedField.Property;

/** Queries on the fields that the index has beside the properties. */
final class OwnQueries {
    private final DictionaryService dictionary;
    private final FieldResolver fields;
    private final WordQueries words;
    private final Tree tree;
    private final PathQuery paths;

    OwnQueries(DictionaryService dictionary, FieldResolver fields, WordQueries words, Tree tree, PathQuery paths) {
        this.dictionary = dictionary;
        this.fields = fields;
        this.words = words;
        this.tree = tree;
        this.paths = paths;
    }

    Query query(OwnField field, Leaf leaf) {
        if (field == OwnField.TEXT || field == OwnField.ALL) {
            return inText(field.name(), leaf);
        }
        if (!(leaf instanceof Leaf.Text text)) {
            throw new QuerySyntaxException("The field " + field + " takes a word or phrase, not a range.");
        }
        String value = text.pattern().text();
        return switch (field) {
            case ID -> term(IndexFields.ID, nodeId(value));
            case PARENT -> term(IndexFields.PARENT, nodeId(value));
            case PRIMARYPARENT -> term(IndexFields.PRIMARY_PARENT, nodeId(value));
            case ANCESTOR -> tree.descendantsOf(List.of(nodeId(value)));
            case PATH -> paths.query(value);
            case TYPE -> typed(value);
            case EXACTTYPE -> named(IndexFields.TYPE, value);
            case ASPECT -> withAspect(value);
            case EXACTASPECT -> named(IndexFields.ASPECT, value);
            case CLASS -> either(typed(value), withAspect(value));
            case QNAME -> named(IndexFields.QNAME, value);
            case OWNER -> term(IndexFields.OWNER, value);
            case ISNODE -> value.toUpperCase(Locale.ROOT).startsWith("T") ? new MatchAllDocsQuery() : nothing(value);
            case EXISTS, ISNOTNULL -> present(value);
            case ISNULL, ISUNSET -> absent(value);
            case SITE -> inSite(value);
            case TAG -> tagged(value);
            case TEXT, ALL -> throw new IllegalStateException("text is handled above");
        };
    }

    private Query inText(String field, Leaf leaf) {
        if (leaf instanceof Leaf.Near near) {
            return words.near(field, near.words(), near.distances());
        }
        if (!(leaf instanceof Leaf.Text text)) {
            throw new QuerySyntaxException("The field " + field + " takes a word or phrase, not a range.");
        }
        return text.similarity()
                .map(similarity -> words.fuzzy(field, text.pattern(), similarity))
                .orElseGet(() -> words.phrase(field, text.pattern(), text.slop()));
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query nothing(String why) {
        return new MatchNoDocsQuery(why);
    }

    /** The reference of a node given by it or by its id alone. */
    static String nodeId(String text) {
        return text.contains("://") ? text : StoreRef.STORE_REF_WORKSPACE_SPACESSTORE + "/" + text;
    }

    private Query named(String field, String name) {
        return fields.qname(name).map(qname -> term(field, qname.toString())).orElseGet(() -> nothing(name));
    }

    Query typed(String name) {
        return fields.qname(name)
                .filter(type -> dictionary.getType(type) != null)
                .map(type -> classes(IndexFields.TYPE, dictionary.getSubTypes(type, true)))
                .orElseGet(() -> nothing("unknown type " + name));
    }

    Query withAspect(String name) {
        return fields.qname(name)
                .filter(aspect -> dictionary.getAspect(aspect) != null)
                .map(aspect -> classes(IndexFields.ASPECT, dictionary.getSubAspects(aspect, true)))
                .orElseGet(() -> nothing("unknown aspect " + name));
    }

    private static Query classes(String field, Collection<QName> names) {
        return Tree.anyOf(field, names.stream().map(QName::toString).toList());
    }

    private Optional<Property> property(String name) {
        return fields.resolve(FieldName.parse(name)) instanceof Property property
                ? Optional.of(property)
                : Optional.empty();
    }

    private Query present(String name) {
        return property(name)
                .map(property -> term(IndexFields.PROPERTIES, property.name().toString()))
                .orElseGet(() -> nothing("unknown property " + name));
    }

    /** Nodes whose type or aspects give them the property and that have no value for it. */
    private Query absent(String name) {
        return property(name).map(this::absent).orElseGet(() -> nothing("unknown property " + name));
    }

    private Query absent(Property property) {
        ClassDefinition owner = property.definition().getContainerClass();
        Query having = owner.isAspect()
                ? classes(IndexFields.ASPECT, dictionary.getSubAspects(owner.getName(), true))
                : classes(IndexFields.TYPE, dictionary.getSubTypes(owner.getName(), true));
        return new BooleanQuery.Builder()
                .add(having, Occur.FILTER)
                .add(term(IndexFields.PROPERTIES, property.name().toString()), Occur.MUST_NOT)
                .build();
    }

    private Query inSite(String shortName) {
        return tree.descendantsOf(namedNodes("st:site", shortName));
    }

    private Query tagged(String tag) {
        List<String> tags = namedNodes("cm:category", tag.toLowerCase(Locale.ROOT));
        return Tree.anyOf(IndexFields.exact(ContentModel.PROP_TAGS, ""), tags);
    }

    private List<String> namedNodes(String type, String name) {
        return tree.ids(new BooleanQuery.Builder()
                .add(typed(type), Occur.FILTER)
                .add(term(IndexFields.exact(ContentModel.PROP_NAME, ""), name), Occur.FILTER)
                .build());
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    /** Whether hits by this leaf differ in how well they match, and so in score. */
    static boolean isScored(ResolvedField field, Leaf leaf) {
        if (leaf instanceof Leaf.Between) {
            return false;
        }
        if (field instanceof Own own) {
            return own.field() == OwnField.TEXT || own.field() == OwnField.ALL;
        }
        boolean whole = leaf instanceof Leaf.Text text && text.mode() == MatchMode.EXACT;
        return field instanceof Property property && property.kind() == ValueKind.WORDS && !whole;
    }
}
