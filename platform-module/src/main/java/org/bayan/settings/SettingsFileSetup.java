package org.bayan.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.bootstrap.ArchiveFolder;
import org.bayan.model.BayanModel;

/**
 * Puts a settings file with a commented example into the Data Dictionary's folder Bayan, once for each repository. An
 * administrator who removes it does without; what is there already is left as it is.
 */
public class SettingsFileSetup extends AbstractModuleComponent {
    private final NodeService nodeService;
    private final ContentService contentService;
    private final SettingsFile<?> file;

    public SettingsFileSetup(NodeService nodeService, ContentService contentService, SettingsFile<?> file) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.file = file;
    }

    @Override
    protected void executeInternal() throws IOException {
        if (nodeService.exists(file.nodeRef()) || !nodeService.exists(ArchiveFolder.SETTINGS.nodeRef())) {
            return;
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, file.nodeRef().getId());
        properties.put(ContentModel.PROP_NAME, file.name());
        NodeRef made = nodeService
                .createNode(
                        ArchiveFolder.SETTINGS.nodeRef(),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(
                                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(file.name())),
                        ContentModel.TYPE_CONTENT,
                        properties)
                .getChildRef();
        nodeService.addAspect(made, BayanModel.ASPECT_SETTINGS, Map.of());
        try (InputStream in = SettingsFileSetup.class.getResourceAsStream(file.example())) {
            if (in == null) {
                throw new IOException(file.example() + " is missing from the module's JAR");
            }
            ContentWriter writer = contentService.getWriter(made, ContentModel.PROP_CONTENT, true);
            writer.setMimetype("text/plain");
            writer.setEncoding("UTF-8");
            writer.putContent(in);
        }
    }
}
