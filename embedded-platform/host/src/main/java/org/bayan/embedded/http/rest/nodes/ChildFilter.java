package org.bayan.embedded.http.rest.nodes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.model.ForumModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.RestException;
import org.bayan.embedded.http.rest.Where;

/** Which children a list shows: those of wanted types, and by the kind of their association. */
record ChildFilter(Set<QName> types, Optional<QName> association, Optional<Boolean> primary) {
    private static final Set<String> PROPERTIES = Set.of("isFolder", "isFile", "nodeType", "isPrimary", "assocType");
    private static final String WITH_SUBTYPES = " INCLUDESUBTYPES";

    /** Forums, and system folders, are never listed. */
    private static final Set<QName> NEVER = Set.of(
            ContentModel.TYPE_SYSTEM_FOLDER,
            ForumModel.TYPE_FORUMS,
            ForumModel.TYPE_FORUM,
            ForumModel.TYPE_TOPIC,
            ForumModel.TYPE_POST);

    /** @throws RestException with status 400 if the clause is contradictory or names something unknown */
    static ChildFilter of(Optional<Where> where, QualifiedNames names, DictionaryService dictionary) {
        Map<String, String> values =
                where.map(clause -> clause.equalities(PROPERTIES)).orElse(Map.of());
        Optional<QName> association = values.containsKey("assocType")
                ? Optional.of(names.associationType(values.get("assocType")))
                : Optional.empty();
        return new ChildFilter(types(values, names, dictionary), association, Where.truth(values, "isPrimary"));
    }

    boolean admits(ChildAssociationRef child, QName type) {
        return types.contains(type)
                && association
                        .map(wanted -> wanted.equals(child.getTypeQName()))
                        .orElse(true)
                && primary.map(wanted -> wanted == child.isPrimary()).orElse(true);
    }

    private static Set<QName> types(Map<String, String> values, QualifiedNames names, DictionaryService dictionary) {
        Optional<Boolean> folders = Where.truth(values, "isFolder");
        Optional<Boolean> files = Where.truth(values, "isFile");
        String typeName = values.get("nodeType");
        Set<QName> types = new HashSet<>();
        if (typeName != null && !typeName.isEmpty()) {
            if (folders.isPresent() || files.isPresent()) {
                throw RestException.invalid("Invalid filter - nodeType and isFile/isFolder are mutually exclusive");
            }
            addNamed(types, typeName, names, dictionary);
        } else {
            addKinds(types, folders, files, dictionary);
        }
        types.removeAll(dictionary.getSubTypes(ContentModel.TYPE_SYSTEM_FOLDER, true));
        types.removeAll(NEVER);
        return types;
    }

    private static void addNamed(
            Set<QName> types, String typeName, QualifiedNames names, DictionaryService dictionary) {
        boolean subTypes = typeName.toUpperCase(Locale.ROOT).endsWith(WITH_SUBTYPES);
        String bare = subTypes ? typeName.substring(0, typeName.length() - WITH_SUBTYPES.length()) : typeName;
        QName type = names.parse(bare);
        if (dictionary.getType(type) == null) {
            throw RestException.invalid("Unknown filter nodeType: " + bare);
        }
        types.add(type);
        if (subTypes) {
            types.addAll(dictionary.getSubTypes(type, true));
        }
    }

    private static void addKinds(
            Set<QName> types, Optional<Boolean> folders, Optional<Boolean> files, DictionaryService dictionary) {
        if (folders.orElse(false) && files.orElse(false)) {
            throw RestException.invalid(
                    "Invalid filter (isFile=true and isFolder=true) - a node cannot be both a file and a folder");
        }
        if (!folders.orElse(false) && !files.orElse(false)) {
            types.addAll(family(ContentModel.TYPE_CMOBJECT, dictionary));
        }
        change(types, files, family(ContentModel.TYPE_CONTENT, dictionary));
        change(types, folders, family(ContentModel.TYPE_FOLDER, dictionary));
    }

    private static void change(Set<QName> types, Optional<Boolean> wanted, Set<QName> family) {
        wanted.ifPresent(add -> {
            if (add) {
                types.addAll(family);
            } else {
                types.removeAll(family);
            }
        });
    }

    private static Set<QName> family(QName type, DictionaryService dictionary) {
        Set<QName> family = new HashSet<>(dictionary.getSubTypes(type, true));
        family.add(type);
        return family;
    }
}
