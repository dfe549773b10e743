package org.bayan.authority.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.bootstrap.ArchiveFolder;
import org.bayan.linking.name.AuthorityKind;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * The folders that hold the records which Bayan makes. Under the folder of each kind there are 64, and a record's id says in
 * which it belongs: ACS and Share slow down where thousands of nodes share one folder.
 */
public class RecordFolders {
    private static final int FOLDERS = 64;

    private final NodeService nodeService;

    public RecordFolders(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /**
     * The folder of a kind, whose permissions all its records inherit.
     *
     * @throws AuthorityRefused if somebody has removed it
     */
    public NodeRef ofKind(AuthorityKind kind) {
        NodeRef folder = folder(kind).nodeRef();
        if (!nodeService.exists(folder)) {
            throw new AuthorityRefused(Reason.CONFLICT, "bayan.authority.noFolder", folder.getId());
        }
        return folder;
    }

    private static ArchiveFolder folder(AuthorityKind kind) {
        return switch (kind) {
            case PERSON -> ArchiveFolder.PERSONS;
            case CORPORATE_BODY -> ArchiveFolder.CORPORATE_BODIES;
            case CHRONOLOGY_ENTRY -> ArchiveFolder.CHRONOLOGY_ENTRIES;
        };
    }

    /** The folder of one record; made where it is the first. Whoever may write to the kind's folder may write to it. */
    NodeRef of(AuthorityKind kind, String id) {
        NodeRef parent = ofKind(kind);
        String name = String.format("%02d", Math.floorMod(id.hashCode(), FOLDERS));
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef folder = nodeService.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
            return folder == null ? create(parent, name) : folder;
        });
    }

    /**
     * Whether records inherit permissions of a node: those in the folders that Bayan makes, or in the node itself. Records that somebody
     * keeps in folders of his own count where they lie directly in it.
     */
    public boolean holdsRecords(NodeRef node) {
        Set<NodeRef> made = Arrays.stream(AuthorityKind.values())
                .map(RecordFolders::folder)
                .map(ArchiveFolder::nodeRef)
                .collect(Collectors.toSet());
        Set<QName> types =
                Arrays.stream(AuthorityKind.values()).map(AuthorityNodes::type).collect(Collectors.toSet());
        return path(node).stream().anyMatch(made::contains)
                || made.stream().anyMatch(folder -> path(folder).contains(node))
                || !nodeService.getChildAssocs(node, types).isEmpty();
    }

    /** A node and all that are above it. */
    private List<NodeRef> path(NodeRef node) {
        List<NodeRef> path = new ArrayList<>();
        NodeRef current = node;
        while (current != null && nodeService.exists(current)) {
            path.add(current);
            current = nodeService.getPrimaryParent(current).getParentRef();
        }
        return path;
    }

    private NodeRef create(NodeRef parent, String name) {
        try {
            return nodeService
                    .createNode(
                            parent,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                            ContentModel.TYPE_FOLDER,
                            // ACS takes the user for the owner, who could then do everything in it.
                            Map.of(
                                    ContentModel.PROP_NAME,
                                    name,
                                    ContentModel.PROP_OWNER,
                                    AuthenticationUtil.getSystemUserName()))
                    .getChildRef();
        } catch (DuplicateChildNodeNameException another) {
            // Another transaction has made it in this moment; ours cannot go on and is tried again.
            throw new ConcurrencyFailureException("The folder " + name + " has just been made", another);
        }
    }
}
