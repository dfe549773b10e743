package org.bayan.embedded.http.rest.nodes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.body.FormFields;
import org.bayan.embedded.http.content.ContentWriting;
import org.bayan.embedded.http.rest.RestException;

/** A file that comes in as a multipart form. */
final class NodeUpload {
    private final NodeService nodes;
    private final NodeLookup lookup;
    private final NodeCreation creation;
    private final NodeParts parts;
    private final ContentWriting contents;
    private final VersionWriting versions;

    NodeUpload(
            NodeService nodes,
            NodeLookup lookup,
            NodeCreation creation,
            NodeParts parts,
            ContentWriting contents,
            VersionWriting versions) {
        this.nodes = nodes;
        this.lookup = lookup;
        this.creation = creation;
        this.parts = parts;
        this.contents = contents;
        this.versions = versions;
    }

    /**
     * Stores the file of a form below a folder.
     *
     * @throws RestException with status 400 if a field is wrong or missing, 409 if the name is taken
     */
    NodeRef store(String folderId, FormFields form) {
        NodeRef folder = lookup.byIdOrAlias(folderId);
        lookup.requireFolder(folder);
        QName type = type(form);
        FormFields.FormFile file = form.file("filedata").orElse(null);
        String name = text(form, "name").orElse(file == null ? null : file.name());
        if (file == null || name == null || name.isEmpty()) {
            throw RestException.invalid("Required parameters are missing");
        }
        boolean autoRename = flag(form, "autorename");
        boolean overwrite = flag(form, "overwrite");
        if (autoRename && overwrite) {
            throw RestException.invalid("Both 'overwrite' and 'autoRename' should not be true when uploading a file");
        }
        NodeRef parent = creation.folders(folder, text(form, "relativepath").orElse(null));
        Map<QName, Serializable> properties = properties(form);
        NodeRef present = creation.child(parent, name);
        if (present == null) {
            return create(parent, name, type, properties, form, file);
        }
        if (autoRename) {
            return create(parent, creation.freeName(parent, name), type, properties, form, file);
        }
        if (overwrite && nodes.hasAspect(present, ContentModel.ASPECT_VERSIONABLE)) {
            versions.next(present, wish(form), () -> contents.write(present, name, file::open));
            return present;
        }
        throw RestException.conflict(name + " already exists.");
    }

    private NodeRef create(
            NodeRef parent,
            String name,
            QName type,
            Map<QName, Serializable> properties,
            FormFields form,
            FormFields.FormFile file) {
        boolean versioning = text(form, "versioningenabled")
                .map(value -> !value.equalsIgnoreCase("false"))
                .orElse(true);
        VersionWriting.Wish asked = wish(form);
        VersionWriting.Wish wish = new VersionWriting.Wish(
                versioning ? Optional.of(asked.major().orElse(true)) : Optional.empty(), asked.comment());
        NodeRef node = creation.create(parent, name, type, properties, ContentModel.ASSOC_CONTAINS);
        contents.write(node, name, file::open);
        versions.first(node, wish);
        return node;
    }

    private QName type(FormFields form) {
        Optional<String> sent = form.text("nodetype");
        if (sent.isEmpty()) {
            return ContentModel.TYPE_CONTENT;
        }
        QName type = parts.names().parse(text(form, "nodetype").orElse(null));
        if (!creation.isFileType(type)) {
            throw RestException.invalid("Can only upload type of cm:content: " + type);
        }
        return type;
    }

    /** Every field whose name has a prefix is a property; a field sent several times is a list. */
    private Map<QName, Serializable> properties(FormFields form) {
        Map<String, Object> sent = new HashMap<>();
        for (FormFields.Field field : form) {
            if (field.name().indexOf(QName.NAMESPACE_PREFIX) >= 0 && !field.isFile()) {
                List<String> values = form.texts(field.name());
                sent.putIfAbsent(field.name(), values.size() > 1 ? new ArrayList<>(values) : values.get(0));
            }
        }
        return parts.properties().sent(sent);
    }

    private static VersionWriting.Wish wish(FormFields form) {
        return new VersionWriting.Wish(form.text("majorversion").map(Boolean::parseBoolean), text(form, "comment"));
    }

    private static boolean flag(FormFields form, String name) {
        return form.text(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** An empty text and the word null count as nothing. */
    private static Optional<String> text(FormFields form, String name) {
        return form.text(name).filter(value -> !value.isEmpty() && !value.equalsIgnoreCase("null"));
    }
}
