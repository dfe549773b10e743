package org.bayan.exchange.authority;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.record.AuthorityRights;
import org.bayan.bootstrap.ArchiveFolder;
import org.bayan.linking.name.AuthorityKind;

/** Puts a file that a program sends into the folder of imports, as a person would, and starts its import. */
public class ImportUpload {
    private static final Pattern FORBIDDEN = Pattern.compile("[\"*\\\\<>?/:|\\p{Cntrl}\\p{Cf}]+");
    private static final int MAX_NAME = 100;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final AuthorityRights rights;
    private final ImportStart start;
    private final Clock clock;

    public ImportUpload(
            NodeService nodeService,
            ContentService contentService,
            AuthorityRights rights,
            ImportStart start,
            Clock clock) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.rights = rights;
        this.start = start;
        this.clock = clock;
    }

    /**
     * Must be called inside a transaction.
     *
     * @return the file, whose import is under way once the transaction is committed
     * @throws AuthorityRefused if the user may not import
     */
    public NodeRef start(String fileName, byte[] csv, ImportOptions options) {
        for (AuthorityKind kind : AuthorityKind.values()) {
            rights.requireManage(kind);
        }
        NodeRef folder = ArchiveFolder.AUTHORITY_IMPORTS.nodeRef();
        if (!nodeService.exists(folder)) {
            throw new AuthorityRefused(Reason.CONFLICT, "bayan.authority.noFolder", folder.getId());
        }
        String name = freeName(folder, cleaned(fileName));
        NodeRef file = nodeService
                .createNode(
                        folder,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                        ContentModel.TYPE_CONTENT,
                        Map.of(ContentModel.PROP_NAME, name))
                .getChildRef();
        ContentWriter writer = contentService.getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/csv");
        writer.setEncoding("UTF-8");
        writer.putContent(new ByteArrayInputStream(csv));
        start.start(file, options);
        return file;
    }

    private static String cleaned(String fileName) {
        String name = FORBIDDEN.matcher(fileName).replaceAll(" ").strip();
        name = name.length() > MAX_NAME
                ? name.substring(name.length() - MAX_NAME).strip()
                : name;
        return name.isEmpty() || name.startsWith(".") || name.endsWith(".") ? "authorities.csv" : name;
    }

    /** A name that is taken gets the time before it. */
    private String freeName(NodeRef folder, String wanted) {
        return nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, wanted) == null
                ? wanted
                : clock.millis() + " " + wanted;
    }
}
