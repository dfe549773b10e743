package org.bayan.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;
import org.bayan.statement.Transactions;

/** The nodes of settings files. The state in force is kept beside the file's own content, which may hold mistakes. */
public class SettingsNodes {
    /** Larger files are no settings. */
    private static final int MAX_BYTES = 4 << 20;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final SilentWrites silentWrites;
    private final Transactions transactions;

    public SettingsNodes(
            NodeService nodeService,
            ContentService contentService,
            SilentWrites silentWrites,
            Transactions transactions) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.silentWrites = silentWrites;
        this.transactions = transactions;
    }

    static NodeRef nodeRef(String nodeId) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, nodeId);
    }

    /** Names the state in force; ACS never uses a content URL twice. Empty while nothing was ever put in force. */
    Optional<String> inForceUrl(NodeRef file) {
        return transactions.read(() -> nodeService.exists(file)
                        && nodeService.getProperty(file, BayanModel.PROP_SETTINGS_IN_FORCE)
                                instanceof ContentData content
                ? Optional.ofNullable(content.getContentUrl())
                : Optional.<String>empty());
    }

    String inForceText(NodeRef file) {
        return transactions.read(() -> text(file, BayanModel.PROP_SETTINGS_IN_FORCE));
    }

    /** What the file holds now; undecodable bytes show as U+FFFD. */
    String text(NodeRef file) {
        return text(file, ContentModel.PROP_CONTENT);
    }

    boolean isTooLarge(NodeRef file) {
        ContentReader reader = contentService.getReader(file, ContentModel.PROP_CONTENT);
        return reader != null && reader.getSize() > MAX_BYTES;
    }

    private String text(NodeRef file, QName property) {
        ContentReader reader = contentService.getReader(file, property);
        if (reader == null || !reader.exists()) {
            return "";
        }
        try (InputStream in = reader.getContentInputStream()) {
            return SettingsText.decode(in.readNBytes(MAX_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file, e);
        }
    }

    /** Puts what the file holds in force. */
    void putInForce(NodeRef file, String text) {
        silentWrites.on(file, () -> {
            ContentWriter writer = contentService.getWriter(file, BayanModel.PROP_SETTINGS_IN_FORCE, true);
            writer.setMimetype("text/plain");
            writer.setEncoding("UTF-8");
            writer.putContent(text);
            nodeService.setProperty(file, BayanModel.PROP_SETTINGS_STATE, "inForce");
            nodeService.removeProperty(file, BayanModel.PROP_SETTINGS_MESSAGE);
        });
    }

    /** Says what is wrong with what the file holds; what is in force stays. */
    void refuse(NodeRef file, String message) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(BayanModel.PROP_SETTINGS_STATE, "wrong");
        properties.put(BayanModel.PROP_SETTINGS_MESSAGE, message);
        silentWrites.on(file, () -> nodeService.addProperties(file, properties));
    }
}
