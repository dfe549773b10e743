package org.bayan.embedded.wiring;

import org.alfresco.repo.node.archive.NodeArchiveService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.CopyService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.VersionService;
import org.bayan.embedded.coci.HostCheckOutCheckInService;
import org.bayan.embedded.copy.CopiedFromBehaviour;
import org.bayan.embedded.copy.HostCopyService;
import org.bayan.embedded.file.HostFileFolderService;
import org.bayan.embedded.policy.Policies;
import org.bayan.embedded.security.SecurityRules;
import org.bayan.embedded.store.KeyValueStore;
import org.bayan.embedded.trash.HostNodeArchiveService;
import org.bayan.embedded.version.HostVersionService;
import org.bayan.embedded.version.VersionableBehaviour;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is built on nodes: versions, copies, working copies, files and folders, the trashcan. */
@Configuration(proxyBeanMethods = false)
class ContentBeans {
    @Bean
    VersionService versionService(
            NodeService nodeService,
            @Qualifier("mlAwareNodeService") NodeService mlAwareNodeService,
            KeyValueStore store,
            Policies policies,
            BehaviourFilter filter,
            PolicyComponent policyComponent) {
        VersionService service = new HostVersionService(nodeService, mlAwareNodeService, store, policies, filter);
        new VersionableBehaviour(nodeService, service).bind(policyComponent);
        return service;
    }

    @Bean(name = "VersionService", defaultCandidate = false)
    VersionService publicVersionService(PublicServices services, VersionService versionService) {
        return services.open(VersionService.class, versionService, SecurityRules.versions());
    }

    @Bean
    CopyService copyService(
            @Qualifier("mlAwareNodeService") NodeService mlAwareNodeService,
            DictionaryService dictionaryService,
            Policies policies,
            PolicyComponent policyComponent) {
        new CopiedFromBehaviour(mlAwareNodeService).bind(policyComponent);
        return new HostCopyService(mlAwareNodeService, dictionaryService, policies);
    }

    @Bean(name = "CopyService", defaultCandidate = false)
    CopyService publicCopyService(PublicServices services, CopyService copyService) {
        return services.open(CopyService.class, copyService, SecurityRules.copies());
    }

    @Bean({"checkOutCheckInService", "checkoutCheckinService"})
    CheckOutCheckInService checkOutCheckInService(
            NodeService nodeService,
            CopyService copyService,
            VersionService versionService,
            LockService lockService,
            OwnableService ownableService,
            BehaviourFilter filter,
            Policies policies,
            PolicyComponent policyComponent) {
        HostCheckOutCheckInService service = new HostCheckOutCheckInService(
                nodeService, copyService, versionService, lockService, ownableService, filter, policies);
        service.bind(policyComponent);
        return service;
    }

    @Bean(
            name = {"CheckoutCheckinService", "CheckOutCheckInService"},
            defaultCandidate = false)
    CheckOutCheckInService publicCheckOutCheckInService(
            PublicServices services, CheckOutCheckInService checkOutCheckInService) {
        return services.open(CheckOutCheckInService.class, checkOutCheckInService, SecurityRules.checkOuts());
    }

    @Bean
    FileFolderService fileFolderService(
            NodeService nodeService,
            CopyService copyService,
            ContentService contentService,
            DictionaryService dictionaryService,
            MimetypeService mimetypeService) {
        return new HostFileFolderService(nodeService, copyService, contentService, dictionaryService, mimetypeService);
    }

    /** Its own work goes through the public services, so that every step is checked. */
    @Bean(name = "FileFolderService", defaultCandidate = false)
    FileFolderService publicFileFolderService(
            PublicServices services,
            @Qualifier("NodeService") NodeService nodeService,
            @Qualifier("CopyService") CopyService copyService,
            @Qualifier("ContentService") ContentService contentService,
            DictionaryService dictionaryService,
            MimetypeService mimetypeService) {
        return services.open(
                FileFolderService.class,
                new HostFileFolderService(
                        nodeService, copyService, contentService, dictionaryService, mimetypeService));
    }

    @Bean({"nodeArchiveService", "NodeArchiveService"})
    NodeArchiveService nodeArchiveService(
            NodeService nodeService, PermissionService permissionService, AuthorityService authorityService) {
        return new HostNodeArchiveService(nodeService, permissionService, authorityService);
    }
}
