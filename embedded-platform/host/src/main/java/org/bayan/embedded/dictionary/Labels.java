package org.bayan.embedded.dictionary;

import java.util.Locale;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/**
 * Title and description of a part of a model: from the message {@code prefix_model.kind.prefix_name.title} if there is one,
 * else from the model file.
 */
record Labels(QName model, String kind, QName name, String title, String description) {

    String title(MessageLookup lookup) {
        return find(lookup, null, "title", title);
    }

    String title(MessageLookup lookup, Locale locale) {
        return find(lookup, locale, "title", title);
    }

    String description(MessageLookup lookup) {
        return find(lookup, null, "description", description);
    }

    String description(MessageLookup lookup, Locale locale) {
        return find(lookup, locale, "description", description);
    }

    private String find(MessageLookup lookup, Locale locale, String label, String otherwise) {
        if (lookup == null) {
            return otherwise;
        }
        String key = key(model) + "." + kind + "." + key(name) + "." + label;
        String message = locale == null ? lookup.getMessage(key) : lookup.getMessage(key, locale);
        return message == null ? otherwise : message;
    }

    private static String key(QName name) {
        return name.toPrefixString().replace(':', '_');
    }
}
