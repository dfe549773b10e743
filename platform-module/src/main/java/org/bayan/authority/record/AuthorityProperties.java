package org.bayan.authority.record;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityDescription;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityRecord;
import org.bayan.linking.name.AuthorityStatus;
import org.bayan.linking.name.PartialDate;
import org.bayan.model.BayanModel;
import org.springframework.extensions.surf.util.I18NUtil;

/** A record as the properties of its node, with texts in all their languages. */
public final class AuthorityProperties {
    private AuthorityProperties() {}

    /**
     * @param properties as {@code mlAwareNodeService} gives them; a date that is none is left out
     */
    public static AuthorityDescription read(AuthorityKind kind, Map<QName, Serializable> properties) {
        AuthorityRecord record = new AuthorityRecord(
                text(properties.get(BayanModel.PROP_AUTHORITY_ID)),
                kind,
                languages(properties.get(BayanModel.PROP_PREFERRED_NAME)),
                list(properties.get(BayanModel.PROP_PARALLEL_NAMES)),
                list(properties.get(BayanModel.PROP_OTHER_NAMES)),
                list(properties.get(BayanModel.PROP_AMBIGUOUS_NAMES)),
                date(properties.get(BayanModel.PROP_EXISTS_FROM)),
                date(properties.get(BayanModel.PROP_EXISTS_TO)),
                AuthorityStatus.ofCode(text(properties.get(BayanModel.PROP_AUTHORITY_STATUS)))
                        .orElse(AuthorityStatus.PROVISIONAL));
        String note = languages(properties.get(ContentModel.PROP_DESCRIPTION)).values().stream()
                .findFirst()
                .orElse("");
        return new AuthorityDescription(record, list(properties.get(BayanModel.PROP_SAME_AS)), note);
    }

    /**
     * What {@code mlAwareNodeService} is to write; null for a property that the record does not have.
     *
     * @param description with its id
     */
    static Map<QName, Serializable> write(AuthorityDescription description) {
        AuthorityRecord record = description.record();
        MLText name = mlText(record.preferredNames());
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_AUTHORITY_ID, record.id());
        properties.put(BayanModel.PROP_PREFERRED_NAME, name);
        properties.put(ContentModel.PROP_TITLE, name);
        properties.put(BayanModel.PROP_PARALLEL_NAMES, values(record.parallelNames()));
        properties.put(BayanModel.PROP_OTHER_NAMES, values(record.otherNames()));
        properties.put(BayanModel.PROP_AMBIGUOUS_NAMES, values(record.ambiguousNames()));
        properties.put(BayanModel.PROP_EXISTS_FROM, value(description.existsFrom()));
        properties.put(BayanModel.PROP_EXISTS_TO, value(description.existsTo()));
        properties.put(BayanModel.PROP_SAME_AS, values(description.sameAs()));
        properties.put(
                ContentModel.PROP_DESCRIPTION,
                description.note().isEmpty() ? null : new MLText(I18NUtil.getContentLocale(), description.note()));
        properties.put(BayanModel.PROP_AUTHORITY_STATUS, record.status().code());
        return properties;
    }

    /** Texts by BCP 47 tag. */
    static SortedMap<String, String> languages(Serializable value) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (value instanceof MLText mlText) {
            mlText.forEach((locale, text) -> {
                if (text != null && !text.isBlank()) {
                    texts.put(locale.toLanguageTag(), text);
                }
            });
        } else if (value instanceof String text && !text.isBlank()) {
            texts.put(I18NUtil.getContentLocale().toLanguageTag(), text);
        }
        return texts;
    }

    static MLText mlText(Map<String, String> texts) {
        MLText mlText = new MLText();
        texts.forEach((tag, text) -> mlText.addValue(Locale.forLanguageTag(tag), text));
        return mlText;
    }

    private static PartialDate date(Serializable value) {
        return PartialDate.parse(text(value)).orElse(null);
    }

    static String text(Serializable value) {
        return value == null ? "" : value.toString();
    }

    private static String value(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ArrayList<String> values(List<String> texts) {
        return texts.isEmpty() ? null : new ArrayList<>(texts);
    }

    private static List<String> list(Serializable value) {
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .filter(one -> one != null && !one.toString().isBlank())
                    .map(Object::toString)
                    .toList();
        }
        return value == null || value.toString().isBlank() ? List.of() : List.of(value.toString());
    }
}
