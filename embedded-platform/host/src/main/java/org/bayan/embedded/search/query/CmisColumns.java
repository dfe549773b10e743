package org.bayan.embedded.search.query;

import java.util.Locale;
import java.util.Map;
import org.bayan.embedded.search.QuerySyntaxException;
import org.bayan.embedded.search.afts.FieldName;
import org.bayan.embedded.search.cmis.CmisQuery.Column;
import org.bayan.embedded.search.query.ResolvedField.Unknown;

/** What the columns of a CMIS query stand for: CMIS's own properties by the table of the ACS mapping, others by their names. */
final class CmisColumns {
    private static final Map<String, String> MAPPING = Map.ofEntries(
            Map.entry("cmis:name", "cm:name"),
            Map.entry("cmis:description", "cm:description"),
            Map.entry("cmis:createdby", "cm:creator"),
            Map.entry("cmis:creationdate", "cm:created"),
            Map.entry("cmis:lastmodifiedby", "cm:modifier"),
            Map.entry("cmis:lastmodificationdate", "cm:modified"),
            Map.entry("cmis:versionlabel", "cm:versionLabel"),
            Map.entry("cmis:contentstreammimetype", "cm:content.mimetype"),
            Map.entry("cmis:contentstreamlength", "cm:content.size"),
            Map.entry("cmis:contentstreamfilename", "cm:name"),
            Map.entry("cmis:objectid", "ID"),
            Map.entry("cmis:objecttypeid", "EXACTTYPE"),
            Map.entry("cmis:basetypeid", "TYPE"),
            Map.entry("cmis:secondaryobjecttypeids", "ASPECT"),
            Map.entry("cmis:parentid", "PRIMARYPARENT"));

    private final FieldResolver fields;

    CmisColumns(FieldResolver fields) {
        this.fields = fields;
    }

    /** @throws QuerySyntaxException for a column that no type has */
    ResolvedField resolve(Column column) {
        String name = column.name();
        String mapped = MAPPING.getOrDefault(name.toLowerCase(Locale.ROOT), name);
        ResolvedField field = fields.resolve(FieldName.parse(mapped));
        if (field instanceof Unknown) {
            throw new QuerySyntaxException("Column unknown: " + name + ".");
        }
        return field;
    }

    /** A type by its CMIS name, {@code cmis:document} or {@code D:bay:statement}, as a model's. */
    static String typeName(String cmis) {
        return switch (cmis.toLowerCase(Locale.ROOT)) {
            case "cmis:document" -> "cm:content";
            case "cmis:folder" -> "cm:folder";
            default -> cmis.matches("[DFPI]:.+:.+") ? cmis.substring(2) : cmis;
        };
    }

    /** The id of a node without the version that CMIS appends to it. */
    static String nodeId(String objectId) {
        int version = objectId.indexOf(';');
        return OwnQueries.nodeId(version < 0 ? objectId : objectId.substring(0, version));
    }
}
