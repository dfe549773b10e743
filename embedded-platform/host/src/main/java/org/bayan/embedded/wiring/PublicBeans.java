package org.bayan.embedded.wiring;

import java.util.Properties;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.descriptor.DescriptorService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.module.HostDescriptorService;
import org.bayan.embedded.module.HostModuleService;
import org.bayan.embedded.module.ModuleCatalogue;
import org.bayan.embedded.security.SecurityRules;
import org.bayan.embedded.store.KeyValueStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** The services that check permissions, under their upper-case names, and what modules need beside them. */
@Configuration(proxyBeanMethods = false)
class PublicBeans {
    @Bean(name = "NodeService", defaultCandidate = false)
    NodeService publicNodeService(PublicServices services, NodeService nodeService) {
        return services.open(NodeService.class, nodeService, SecurityRules.nodes());
    }

    @Bean(name = "ContentService", defaultCandidate = false)
    ContentService publicContentService(PublicServices services, ContentService contentService) {
        return services.open(ContentService.class, contentService, SecurityRules.contents());
    }

    @Bean(name = "PermissionService", defaultCandidate = false)
    PermissionService publicPermissionService(PublicServices services, PermissionService permissionService) {
        return services.open(PermissionService.class, permissionService, SecurityRules.permissions());
    }

    @Bean(name = "AuthenticationService", defaultCandidate = false)
    MutableAuthenticationService publicAuthenticationService(
            PublicServices services, MutableAuthenticationService authenticationService) {
        return services.open(MutableAuthenticationService.class, authenticationService);
    }

    @Bean(name = "AuthorityService", defaultCandidate = false)
    AuthorityService publicAuthorityService(PublicServices services, AuthorityService authorityService) {
        return services.open(AuthorityService.class, authorityService);
    }

    @Bean(name = "PersonService", defaultCandidate = false)
    PersonService publicPersonService(PublicServices services, PersonService personService) {
        return services.open(PersonService.class, personService);
    }

    @Bean(name = "OwnableService", defaultCandidate = false)
    OwnableService publicOwnableService(PublicServices services, OwnableService ownableService) {
        return services.open(OwnableService.class, ownableService);
    }

    @Bean(name = "LockService", defaultCandidate = false)
    LockService publicLockService(PublicServices services, LockService lockService) {
        return services.open(LockService.class, lockService, SecurityRules.locks());
    }

    @Bean({"moduleService", "ModuleService"})
    ModuleService moduleService(ModuleCatalogue modules, TransactionService transactionService, KeyValueStore store) {
        return new HostModuleService(modules.details(), transactionService, store);
    }

    @Bean({"descriptorService", "DescriptorService"})
    DescriptorService descriptorService() {
        return new HostDescriptorService();
    }

    @Bean
    Repository repositoryHelper(
            NodeService nodeService, NamespaceService namespaceService, PersonService personService) {
        Repository repository = new Repository();
        repository.setNodeService(nodeService);
        repository.setNamespaceService(namespaceService);
        repository.setPersonService(personService);
        return repository;
    }

    @Bean
    SchedulerFactoryBean schedulerFactory() {
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        Properties quartz = new Properties();
        quartz.setProperty("org.quartz.scheduler.instanceName", "embedded-" + System.identityHashCode(factory));
        quartz.setProperty("org.quartz.threadPool.threadCount", "2");
        quartz.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        factory.setQuartzProperties(quartz);
        factory.setWaitForJobsToCompleteOnShutdown(true);
        return factory;
    }
}
