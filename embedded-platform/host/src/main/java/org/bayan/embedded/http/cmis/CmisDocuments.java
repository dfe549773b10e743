package org.bayan.embedded.http.cmis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.body.FormFields;
import org.bayan.embedded.http.content.ContentWriting;

/** Makes documents as the browser binding asks for them: name, content, then the first version, in one transaction. */
final class CmisDocuments {
    private static final String INITIAL_VERSION = "Initial Version";

    private final FileFolderService files;
    private final NodeService nodes;
    private final VersionService versions;
    private final ContentWriting contents;
    private final CmisTypes types;

    CmisDocuments(
            FileFolderService files,
            NodeService nodes,
            VersionService versions,
            ContentWriting contents,
            CmisTypes types) {
        this.files = files;
        this.nodes = nodes;
        this.versions = versions;
        this.contents = contents;
        this.types = types;
    }

    /** @throws CmisException if a property is missing or unknown, or the name is taken */
    NodeRef create(NodeRef folder, FormFields form) {
        Map<String, List<String>> sent = properties(form);
        String name = one(sent, "cmis:name");
        QName type = types.documentType(one(sent, "cmis:objectTypeId"));
        NodeRef node;
        try {
            node = files.create(folder, name, type).getNodeRef();
        } catch (FileExistsException e) {
            throw new CmisException(409, "contentAlreadyExists", "An object with the name " + name + " already exists");
        }
        Map<QName, Serializable> others = others(sent);
        if (!others.isEmpty()) {
            nodes.addProperties(node, others);
        }
        form.file("content").ifPresent(file -> contents.write(node, name, file::open));
        version(node, form.text("versioningState").orElse("major"));
        return node;
    }

    private void version(NodeRef node, String state) {
        if (state.equals("none")) {
            return;
        }
        Map<QName, Serializable> settings = new HashMap<>();
        settings.put(ContentModel.PROP_INITIAL_VERSION, false);
        settings.put(ContentModel.PROP_AUTO_VERSION, true);
        nodes.addAspect(node, ContentModel.ASPECT_VERSIONABLE, settings);
        Map<String, Serializable> version = new HashMap<>();
        version.put(Version2Model.PROP_VERSION_TYPE, state.equals("minor") ? VersionType.MINOR : VersionType.MAJOR);
        version.put(Version.PROP_DESCRIPTION, INITIAL_VERSION);
        versions.createVersion(node, version);
    }

    /** {@code propertyId[0]=cmis:name, propertyValue[0]=a.txt}; a value with a second index is one of many. */
    private static Map<String, List<String>> properties(FormFields form) {
        Map<String, List<String>> properties = new HashMap<>();
        for (int i = 0; form.text("propertyId[" + i + "]").isPresent(); i++) {
            List<String> values = new ArrayList<>(form.texts("propertyValue[" + i + "]"));
            for (int j = 0; form.text("propertyValue[" + i + "][" + j + "]").isPresent(); j++) {
                values.add(form.text("propertyValue[" + i + "][" + j + "]").get());
            }
            properties.put(form.text("propertyId[" + i + "]").get(), values);
        }
        return properties;
    }

    private static String one(Map<String, List<String>> sent, String id) {
        List<String> values = sent.getOrDefault(id, List.of());
        if (values.size() != 1 || values.get(0).isEmpty()) {
            throw CmisException.invalid("Property " + id + " must be set");
        }
        return values.get(0);
    }

    private Map<QName, Serializable> others(Map<String, List<String>> sent) {
        Map<QName, Serializable> others = new HashMap<>();
        sent.forEach((id, values) -> types.property(id)
                .filter(property -> !property.equals(ContentModel.PROP_NAME))
                .ifPresent(property ->
                        others.put(property, values.size() == 1 ? values.get(0) : new ArrayList<>(values))));
        return others;
    }

    /** The object id of a document: its id and, if it has versions, its version. */
    String objectId(NodeRef node) {
        Serializable label = nodes.getProperty(node, ContentModel.PROP_VERSION_LABEL);
        return label == null ? node.getId() : node.getId() + ";" + label;
    }

    String name(NodeRef node) {
        return (String) nodes.getProperty(node, ContentModel.PROP_NAME);
    }
}
