package org.bayan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/** Writes conditions and words in the full text search language of ACS. */
public class AftsWriter {
    /** Stands in a query for {@link #PROSE_FIELDS}, which a query would else repeat for every word. */
    static final String PROSE = "PROSE";

    /** Where words are looked for: the content, the file's name and title, and every description that is prose. */
    static final String PROSE_FIELDS =
            "%(TEXT cm:name cm:title bay:issuerName bay:place bay:occasion bay:statedEntities "
                    + "bay:statedPersons bay:statedEvents bay:linkedAuthorityNames bay:linkedNameForms)";

    private static final List<String> CODES = List.of("bay:referenceCode", "bay:documentNumber");

    private final NamespacePrefixResolver prefixes;

    public AftsWriter(NamespacePrefixResolver prefixes) {
        this.prefixes = prefixes;
    }

    /**
     * All statements for which the conditions hold. Without {@link Condition.Dated} the database can answer it.
     */
    String conditions(List<Condition> conditions) {
        StringBuilder query = new StringBuilder("TYPE:\"")
                .append(name(BayanModel.TYPE_STATEMENT))
                .append('"');
        conditions.forEach(condition -> query.append(" AND ").append(condition(condition)));
        return query.toString();
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.values().stream()
                    .map(value -> "=" + name(oneOf.field().property()) + ":" + quoted(value))
                    .collect(Collectors.joining(" OR ", "(", ")"));
        }
        if (condition instanceof Condition.Has has) {
            return aspect(has.aspect());
        }
        if (condition instanceof Condition.InFolder in) {
            return "PARENT:" + quoted("workspace://SpacesStore/" + in.folderId());
        }
        if (condition instanceof Condition.OpenSuggestions) {
            return "(" + aspect(BayanModel.ASPECT_LINKED) + " AND NOT =" + name(BayanModel.PROP_OPEN_SUGGESTIONS)
                    + ":\"0\")";
        }
        return dated((Condition.Dated) condition);
    }

    private String dated(Condition.Dated dated) {
        return "(" + name(BayanModel.PROP_DATE_FROM) + ":[MIN TO " + bound(dated.to(), "MAX") + "] AND "
                + name(BayanModel.PROP_DATE_TO) + ":[" + bound(dated.from(), "MIN") + " TO MAX])";
    }

    private static String bound(LocalDate day, String open) {
        return day == null ? open : day.toString();
    }

    private String aspect(QName aspect) {
        return "ASPECT:\"" + name(aspect) + "\"";
    }

    /**
     * @param authorityIds records whose names the words are; a statement that is linked to one of them is found as well
     */
    String words(Words words, Set<String> authorityIds) {
        String text = node(words.root());
        if (authorityIds.isEmpty()) {
            return text;
        }
        return authorityIds.stream()
                .sorted()
                .map(id -> "=" + name(BayanModel.PROP_LINKED_AUTHORITY_IDS) + ":" + quoted(id))
                .collect(Collectors.joining(" OR ", "(" + text + " OR ", ")"));
    }

    private String node(Words.Node node) {
        if (node instanceof Words.All all) {
            return all.parts().stream().map(this::node).collect(Collectors.joining(" AND ", "(", ")"));
        }
        if (node instanceof Words.Any any) {
            return any.parts().stream().map(this::node).collect(Collectors.joining(" OR ", "(", ")"));
        }
        if (node instanceof Words.Not not) {
            return "NOT " + node(not.part());
        }
        return term((Words.Term) node);
    }

    private static String term(Words.Term term) {
        if (term.beginning()) {
            return PROSE + ":" + escaped(term.text()) + "*";
        }
        String prose = PROSE + ":" + quoted(withoutWildcards(term.text()));
        return WrittenCode.formsOf(term.text()).stream()
                .flatMap(form -> CODES.stream().map(field -> " OR =" + field + ":" + quoted(form)))
                .collect(Collectors.joining("", "(" + prose, ")"));
    }

    /** Between quotes they mean something to the index, but not to whoever ends a question with a mark. */
    private static String withoutWildcards(String text) {
        return text.replace('?', ' ').replace('*', ' ');
    }

    String name(QName qName) {
        return qName.toPrefixString(prefixes);
    }

    /** A value between quotes, in which only these two characters mean something. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A word outside of quotes, in which every character that is no letter or digit may mean something. */
    static String escaped(String word) {
        StringBuilder escaped = new StringBuilder(word.length() + 8);
        word.codePoints().forEach(c -> {
            if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
