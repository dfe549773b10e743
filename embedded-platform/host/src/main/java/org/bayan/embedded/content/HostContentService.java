package org.bayan.embedded.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.policy.Policies;

/** Content in files, named by content properties. A change of such a property raises the content policies. */
public final class HostContentService implements ContentService {
    private final ContentFiles files;
    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final MimetypeService mimetypes;
    private final Policies policies;

    public HostContentService(
            ContentFiles files,
            NodeService nodes,
            DictionaryService dictionary,
            MimetypeService mimetypes,
            Policies policies) {
        this.files = files;
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.mimetypes = mimetypes;
        this.policies = policies;
    }

    @Override
    public long getStoreTotalSpace() {
        return files.folder().toFile().getTotalSpace();
    }

    @Override
    public long getStoreFreeSpace() {
        return files.folder().toFile().getFreeSpace();
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        return new FileReader(contentUrl, files.file(contentUrl));
    }

    /** Null when the property has no content. */
    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        ContentData data = data(nodeRef, propertyQName);
        if (!ContentData.hasContent(data)) {
            return null;
        }
        FileReader reader = new FileReader(data.getContentUrl(), files.file(data.getContentUrl()));
        reader.takeOver(data);
        return reader;
    }

    private ContentData data(NodeRef node, QName property) {
        Serializable value = nodes.getProperty(node, property);
        return value instanceof ContentData ? (ContentData) value : null;
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        if (nodeRef == null) {
            return getTempWriter();
        }
        FileWriter writer = newWriter();
        writer.takeOver(data(nodeRef, propertyQName));
        if (update) {
            writer.addListener(() -> nodes.setProperty(nodeRef, propertyQName, writer.getContentData()));
        }
        return writer;
    }

    private FileWriter newWriter() {
        String url = files.newUrl();
        return new FileWriter(url, files.file(url), mimetypes);
    }

    @Override
    public ContentWriter getTempWriter() {
        return newWriter();
    }

    @Override
    public boolean isContentDirectUrlEnabled() {
        return false;
    }

    @Override
    public boolean isContentDirectUrlEnabled(NodeRef nodeRef, QName propertyQName) {
        return false;
    }

    /** Behaviour of the node service's policy of the same name. Empty content counts as none. */
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!nodes.exists(nodeRef) || nodes.hasAspect(nodeRef, ContentModel.ASPECT_NO_CONTENT)) {
            return;
        }
        boolean changed = false;
        boolean isNew = false;
        for (QName name : new ArrayList<>(after.keySet())) {
            if (isContent(name)) {
                ContentData old = filled(before.get(name));
                ContentData current = filled(after.get(name));
                boolean differs = old == null ? current != null : !old.equals(current);
                if (differs) {
                    changed = true;
                    isNew |= old == null;
                    policies.raise(
                            OnContentPropertyUpdatePolicy.class,
                            nodeRef,
                            classes(nodeRef),
                            each -> each.onContentPropertyUpdate(nodeRef, name, old, current));
                }
            }
        }
        if (changed) {
            boolean newContent = isNew;
            policies.raise(
                    OnContentUpdatePolicy.class,
                    nodeRef,
                    classes(nodeRef),
                    each -> each.onContentUpdate(nodeRef, newContent));
        }
    }

    private Set<QName> classes(NodeRef node) {
        Set<QName> classes = nodes.getAspects(node);
        classes.add(nodes.getType(node));
        return classes;
    }

    private boolean isContent(QName name) {
        PropertyDefinition definition = dictionary.getProperty(name);
        return definition != null
                && definition.getDataType().getName().equals(DataTypeDefinition.CONTENT)
                && !definition.isMultiValued();
    }

    private static ContentData filled(Serializable value) {
        return value instanceof ContentData
                        && ContentData.hasContent((ContentData) value)
                        && ((ContentData) value).getSize() > 0
                ? (ContentData) value
                : null;
    }
}
