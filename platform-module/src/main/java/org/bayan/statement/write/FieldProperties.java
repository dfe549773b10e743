package org.bayan.statement.write;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.bayan.extraction.Field;
import org.bayan.model.BayanModel;
import org.bayan.statement.evidence.DateEvidence;
import org.bayan.statement.evidence.FieldEvidence;

/** Which properties hold which field. */
public class FieldProperties {
    private static final Map<Field, QName> HOLDERS = holders();
    /** Where the document's own wording of a coded field is kept. */
    private static final Map<Field, QName> VERBATIM = Map.of(
            Field.DOCUMENT_TYPES, BayanModel.PROP_DOCUMENT_TYPES_TEXT,
            Field.LANGUAGES, BayanModel.PROP_LANGUAGES_TEXT);

    private final ZoneId serverZone;

    public FieldProperties(ZoneId serverZone) {
        this.serverZone = serverZone;
    }

    /** The property of a field that is one property; the date and the title, which are more, have none here. */
    private static Map<Field, QName> holders() {
        Map<Field, QName> holders = new EnumMap<>(Field.class);
        holders.put(Field.REFERENCE_CODE, BayanModel.PROP_REFERENCE_CODE);
        holders.put(Field.DOCUMENT_NUMBER, BayanModel.PROP_DOCUMENT_NUMBER);
        holders.put(Field.LANGUAGES, BayanModel.PROP_LANGUAGES);
        holders.put(Field.DOCUMENT_TYPES, BayanModel.PROP_DOCUMENT_TYPES);
        holders.put(Field.ISSUER, BayanModel.PROP_ISSUER_NAME);
        holders.put(Field.PLACE, BayanModel.PROP_PLACE);
        holders.put(Field.OCCASION, BayanModel.PROP_OCCASION);
        holders.put(Field.STATED_ENTITIES, BayanModel.PROP_STATED_ENTITIES);
        holders.put(Field.STATED_PERSONS, BayanModel.PROP_STATED_PERSONS);
        holders.put(Field.STATED_EVENTS, BayanModel.PROP_STATED_EVENTS);
        return holders;
    }

    /**
     * The values that a node holds, in canonical form.
     *
     * @param properties its properties, a title as {@link MLText} or text
     */
    public Map<Field, List<String>> read(Map<QName, Serializable> properties) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        HOLDERS.forEach((field, property) -> values.put(field, texts(properties.get(property))));
        values.put(Field.TITLE, texts(properties.get(ContentModel.PROP_TITLE)));
        values.put(Field.DATE, date(properties));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /**
     * The properties that hold the given values; null for a property that is to be removed. The title is left to the caller,
     * who knows in which language to file it.
     */
    public Map<QName, Serializable> write(Field field, List<FieldEvidence> accepted) {
        Map<QName, Serializable> properties = new HashMap<>();
        if (field == Field.DATE) {
            writeDate(accepted.isEmpty() ? null : accepted.get(0), properties);
        } else if (HOLDERS.containsKey(field)) {
            ArrayList<String> values = accepted.stream()
                    .map(FieldEvidence::value)
                    .distinct()
                    .collect(Collectors.toCollection(ArrayList::new));
            properties.put(HOLDERS.get(field), values.isEmpty() ? null : field.isMany() ? values : values.get(0));
            if (VERBATIM.containsKey(field)) {
                properties.put(VERBATIM.get(field), verbatim(accepted));
            }
        }
        return properties;
    }

    private static String verbatim(List<FieldEvidence> accepted) {
        String text = accepted.stream()
                .filter(e -> e.raw() != null && !isJudgedFromTheWhole(e))
                .map(FieldEvidence::raw)
                .distinct()
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    /** A language that was detected is not a wording of the document. */
    private static boolean isJudgedFromTheWhole(FieldEvidence evidence) {
        return evidence.rule() != null && evidence.rule().startsWith("text.");
    }

    private void writeDate(FieldEvidence date, Map<QName, Serializable> properties) {
        DateEvidence parsed = date == null ? null : date.date();
        properties.put(BayanModel.PROP_DATE_TEXT, date == null ? null : date.raw());
        properties.put(BayanModel.PROP_DATE_FROM, parsed == null ? null : day(parsed.from()));
        properties.put(BayanModel.PROP_DATE_TO, parsed == null ? null : day(parsed.to()));
        properties.put(BayanModel.PROP_DATE_PRECISION, parsed == null ? null : parsed.precision());
        properties.put(BayanModel.PROP_DATE_CALENDAR, parsed == null ? null : parsed.calendar());
        properties.put(BayanModel.PROP_DATE_CERTAINTY, parsed == null ? null : parsed.certainty());
    }

    private Date day(String iso) {
        return CalendarDays.toDate(LocalDate.parse(iso), serverZone);
    }

    private List<String> date(Map<QName, Serializable> properties) {
        if (!(properties.get(BayanModel.PROP_DATE_FROM) instanceof Date fromDate)) {
            return List.of();
        }
        LocalDate from = CalendarDays.toDay(fromDate, serverZone);
        LocalDate to = properties.get(BayanModel.PROP_DATE_TO) instanceof Date toDate
                ? CalendarDays.toDay(toDate, serverZone)
                : from;
        return List.of(IsoDates.text(from, to, (String) properties.get(BayanModel.PROP_DATE_PRECISION), (String)
                properties.get(BayanModel.PROP_DATE_CALENDAR)));
    }

    private static List<String> texts(Serializable value) {
        if (value instanceof MLText text) {
            return present(text.values());
        }
        if (value instanceof Collection<?> many) {
            return present(many);
        }
        return present(Arrays.asList(value));
    }

    private static List<String> present(Collection<?> values) {
        return values.stream()
                .filter(value -> value != null && !value.toString().isBlank())
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
