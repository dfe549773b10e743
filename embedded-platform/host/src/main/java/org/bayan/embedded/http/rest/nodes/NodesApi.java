package org.bayan.embedded.http.rest.nodes;

import java.util.List;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.http.RepositoryBeans;
import org.bayan.embedded.http.content.ContentDownload;
import org.bayan.embedded.http.content.ContentWriting;
import org.bayan.embedded.http.rest.RestResource;

/** The resources under {@code /nodes} and {@code /deleted-nodes}, and what other resources need to show nodes. */
public final class NodesApi {
    private final RepositoryBeans beans;
    private final NodeService nodes;
    private final FileFolderService files;
    private final DictionaryService dictionary;
    private final PersonService people;
    private final Repository repository;
    private final SpecialNodes special;
    private final QualifiedNames names;
    private final NodeLookup lookup;
    private final NodeParts parts;
    private final NodeMapper mapper;
    private final ContentWriting contents;

    /** Finds the services among the repository's beans. */
    public NodesApi(RepositoryBeans beans) {
        this.beans = beans;
        this.nodes = beans.get("NodeService", NodeService.class);
        this.files = beans.get("FileFolderService", FileFolderService.class);
        this.dictionary = beans.get("DictionaryService", DictionaryService.class);
        this.people = beans.get("PersonService", PersonService.class);
        this.repository = beans.get("repositoryHelper", Repository.class);
        this.special = new SpecialNodes(nodes, repository);
        this.names = new QualifiedNames(beans.get("NamespaceService", NamespaceService.class), dictionary);
        this.lookup = new NodeLookup(nodes, files, dictionary, repository);
        this.parts = parts();
        MimetypeService mimetypes = beans.get("MimetypeService", MimetypeService.class);
        this.mapper = new NodeMapper(
                nodes, dictionary, mimetypes, beans.get("LockService", LockService.class), lookup, parts);
        this.contents = new ContentWriting(beans.get("ContentService", ContentService.class), mimetypes);
    }

    private NodeParts parts() {
        PermissionService permissions = beans.get("PermissionService", PermissionService.class);
        RuleService rules = beans.get("RuleService", RuleService.class);
        NodePermissions nodePermissions = new NodePermissions(
                permissions,
                beans.get("AuthorityService", AuthorityService.class),
                beans.get("SiteService", SiteService.class));
        return NodeParts.of(
                names,
                new UserNames(people),
                new NodeAspects(names, dictionary, nodes, rules::hasRules),
                nodePermissions,
                node -> false,
                nodes,
                dictionary,
                permissions,
                repository);
    }

    /** Shows nodes. */
    public NodeMapper mapper() {
        return mapper;
    }

    /** Finds nodes. */
    public NodeLookup lookup() {
        return lookup;
    }

    /** Reads and writes qualified names. */
    public QualifiedNames names() {
        return names;
    }

    /** Writes content. */
    public ContentWriting contents() {
        return contents;
    }

    /** The resources. */
    public List<RestResource> resources() {
        VersionService versionService = beans.get("VersionService", VersionService.class);
        VersionWriting versions =
                new VersionWriting(nodes, versionService, beans.get("policyBehaviourFilter", BehaviourFilter.class));
        NodeCreation creation = new NodeCreation(nodes, files, dictionary, people);
        NodeUpdate update = new NodeUpdate(nodes, files, dictionary, lookup, creation, parts);
        NodeLinks links = new NodeLinks(nodes, lookup, names);
        NodeUpload upload = new NodeUpload(nodes, lookup, creation, parts, contents, versions);
        ContentDownload download = new ContentDownload(nodes, beans.get("ContentService", ContentService.class));
        NodeContentResource content =
                new NodeContentResource(nodes, lookup, download, contents, versions, update, mapper);
        return List.of(
                node(update),
                new NodeChildrenResource(nodes, dictionary, lookup, mapper, names),
                new NodeCreateResource(lookup, creation, upload, contents, versions, links, parts, mapper),
                new NodeTransferResource(files, lookup, special, mapper),
                new NodeLockResource(beans.get("LockService", LockService.class), lookup, special, mapper),
                new NodeRelationsResource(nodes, lookup, links, mapper, names),
                content,
                versions(versionService, content),
                deleted(content));
    }

    private RestResource node(NodeUpdate update) {
        return new NodesResource(
                nodes,
                files,
                beans.get("AuthorityService", AuthorityService.class),
                beans.get("OwnableService", OwnableService.class),
                beans.get("retryingTransactionHelper", RetryingTransactionHelper.class),
                lookup,
                special,
                update,
                mapper);
    }

    private RestResource versions(VersionService versions, NodeContentResource content) {
        return new NodeVersionsResource(
                nodes,
                versions,
                beans.get("CheckOutCheckInService", CheckOutCheckInService.class),
                beans.get("PermissionService", PermissionService.class),
                lookup,
                content,
                mapper);
    }

    private RestResource deleted(NodeContentResource content) {
        return new DeletedNodesResource(
                nodes,
                beans.get("nodeArchiveService", NodeArchiveService.class),
                beans.get("AuthorityService", AuthorityService.class),
                lookup,
                parts,
                content,
                mapper);
    }
}
