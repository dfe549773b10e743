package org.bayan.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/**
 * Writes conditions in CMIS, the only language in which the database compares dates. A property of an aspect has to be joined, which
 * leaves out what has not the aspect: an order by date lists only what is dated.
 */
public class CmisWriter {
    private static final String STATEMENT = "S";
    private static final Map<StatementSort, String> CMIS_NAMES = new EnumMap<>(Map.of(
            StatementSort.CREATED, "cmis:creationDate",
            StatementSort.MODIFIED, "cmis:lastModificationDate",
            StatementSort.NAME, "cmis:name"));

    private final NamespacePrefixResolver prefixes;

    public CmisWriter(NamespacePrefixResolver prefixes) {
        this.prefixes = prefixes;
    }

    String query(List<Condition> conditions, StatementSort sort, boolean ascending) {
        Joins joins = new Joins();
        String where = conditions.stream()
                .map(condition -> condition(condition, joins))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" AND "));
        String order = order(sort, joins) + (ascending ? " ASC" : " DESC");
        return "SELECT S.cmis:objectId FROM " + name(BayanModel.TYPE_STATEMENT) + " AS S" + joins.text()
                + (where.isEmpty() ? "" : " WHERE " + where) + " ORDER BY " + order;
    }

    private String order(StatementSort sort, Joins joins) {
        String cmisName = CMIS_NAMES.get(sort);
        if (cmisName != null) {
            return STATEMENT + "." + cmisName;
        }
        return sort.aspect().map(joins::alias).orElse(STATEMENT) + "." + name(sort.property());
    }

    private String condition(Condition condition, Joins joins) {
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf(oneOf, joins);
        }
        if (condition instanceof Condition.Has has) {
            joins.alias(has.aspect());
            return "";
        }
        if (condition instanceof Condition.InFolder in) {
            return "IN_FOLDER(" + STATEMENT + ", " + literal(in.folderId()) + ")";
        }
        if (condition instanceof Condition.OpenSuggestions) {
            return joins.alias(BayanModel.ASPECT_LINKED) + "." + name(BayanModel.PROP_OPEN_SUGGESTIONS) + " > 0";
        }
        return dated((Condition.Dated) condition, joins);
    }

    private String oneOf(Condition.OneOf oneOf, Joins joins) {
        String alias = oneOf.field().aspect().map(joins::alias).orElse(STATEMENT);
        String column = alias + "." + name(oneOf.field().property());
        return oneOf.values().stream()
                .map(value ->
                        oneOf.field().isMany() ? literal(value) + " = ANY " + column : column + " = " + literal(value))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String dated(Condition.Dated dated, Joins joins) {
        String alias = joins.alias(BayanModel.ASPECT_DATED);
        String from = dated.from() == null
                ? ""
                : alias + "." + name(BayanModel.PROP_DATE_TO) + " >= " + timestamp(dated.from(), "00:00:00.000");
        String to = dated.to() == null
                ? ""
                : alias + "." + name(BayanModel.PROP_DATE_FROM) + " <= " + timestamp(dated.to(), "23:59:59.999");
        return from.isEmpty() || to.isEmpty() ? from + to : from + " AND " + to;
    }

    private static String timestamp(LocalDate day, String time) {
        return "TIMESTAMP '" + day + "T" + time + "Z'";
    }

    private String name(QName qName) {
        return qName.toPrefixString(prefixes);
    }

    private static String literal(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** The aspects that a query joins, each once. */
    private final class Joins {
        private final Map<QName, String> aliases = new LinkedHashMap<>();

        String alias(QName aspect) {
            return aliases.computeIfAbsent(aspect, a -> "A" + (aliases.size() + 1));
        }

        String text() {
            return aliases.entrySet().stream()
                    .map(join -> " JOIN " + name(join.getKey()) + " AS " + join.getValue() + " ON S.cmis:objectId = "
                            + join.getValue() + ".cmis:objectId")
                    .collect(Collectors.joining());
        }
    }
}
