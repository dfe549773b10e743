package org.bayan.embedded.version;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.alfresco.repo.version.Version2Model;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;

/**
 * One version of a node, and how it is kept.
 *
 * @param frozen the node's state then, as a node of the version store
 * @param node the node itself
 * @param label its label, 1.0 for example
 * @param type whether it was a major one
 * @param description the comment; may be null
 * @param creator who made it
 * @param created when, in milliseconds since 1970
 */
record VersionRecord(
        NodeRef frozen, NodeRef node, String label, VersionType type, String description, String creator, long created)
        implements Version {
    private static final long serialVersionUID = 1L;

    String text() {
        Properties kept = new Properties();
        kept.setProperty("frozen", frozen.toString());
        kept.setProperty("node", node.toString());
        kept.setProperty("label", label);
        kept.setProperty("type", type.name());
        kept.setProperty("creator", creator);
        kept.setProperty("created", Long.toString(created));
        if (description != null) {
            kept.setProperty("description", description);
        }
        StringWriter out = new StringWriter();
        try {
            kept.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static VersionRecord parse(String text) {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new VersionRecord(
                new NodeRef(kept.getProperty("frozen")),
                new NodeRef(kept.getProperty("node")),
                kept.getProperty("label"),
                VersionType.valueOf(kept.getProperty("type")),
                kept.getProperty("description"),
                kept.getProperty("creator"),
                Long.parseLong(kept.getProperty("created")));
    }

    @Override
    public Date getCreatedDate() {
        return new Date(created);
    }

    @Override
    public String getCreator() {
        return creator;
    }

    @Override
    public Date getFrozenModifiedDate() {
        return new Date(created);
    }

    @Override
    public String getFrozenModifier() {
        return creator;
    }

    @Override
    public String getVersionLabel() {
        return label;
    }

    @Override
    public VersionType getVersionType() {
        return type;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Map<String, Serializable> getVersionProperties() {
        Map<String, Serializable> properties = new HashMap<>();
        properties.put(Version2Model.PROP_VERSION_TYPE, type);
        properties.put(PROP_DESCRIPTION, description);
        properties.put("versionLabel", label);
        return properties;
    }

    @Override
    public Serializable getVersionProperty(String name) {
        return getVersionProperties().get(name);
    }

    @Override
    public NodeRef getVersionedNodeRef() {
        return node;
    }

    @Override
    public NodeRef getFrozenStateNodeRef() {
        return frozen;
    }
}
