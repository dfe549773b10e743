package org.bayan.embedded.wiring;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.attribute.HostAttributeService;
import org.bayan.embedded.job.HostJobLockService;
import org.bayan.embedded.lock.HostLockService;
import org.bayan.embedded.policy.Policies;
import org.bayan.embedded.security.GroupNodes;
import org.bayan.embedded.security.HostAuthenticationService;
import org.bayan.embedded.security.HostAuthorityService;
import org.bayan.embedded.security.HostOwnableService;
import org.bayan.embedded.security.HostPermissionService;
import org.bayan.embedded.security.HostPersonService;
import org.bayan.embedded.security.MethodSecurity;
import org.bayan.embedded.security.PermissionEvents;
import org.bayan.embedded.security.StoredAccessControls;
import org.bayan.embedded.security.UserNames;
import org.bayan.embedded.store.KeyValueStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Users, groups, permissions and locks. */
@Configuration(proxyBeanMethods = false)
class SecurityBeans {
    @Bean
    UserNames userNames(KeyValueStore store) {
        return new UserNames(store);
    }

    @Bean
    MutableAuthenticationService authenticationService(KeyValueStore store, UserNames userNames) {
        return new HostAuthenticationService(store, userNames);
    }

    @Bean
    AuthorityService authorityService(KeyValueStore store, UserNames userNames, NodeService nodeService) {
        return new HostAuthorityService(
                store, userNames, new GroupNodes(store, nodeService, () -> WellKnownNodes.authorities(nodeService)));
    }

    @Bean
    OwnableService ownableService(NodeService nodeService) {
        return new HostOwnableService(nodeService);
    }

    @Bean
    HostPermissionService permissionService(
            StoredAccessControls accessControls,
            NodeService nodeService,
            AuthorityService authorityService,
            OwnableService ownableService,
            Policies policies) {
        return new HostPermissionService(
                accessControls,
                nodeService,
                authorityService,
                ownableService,
                new PermissionEvents(policies, nodeService));
    }

    @Bean
    PersonService personService(
            NodeService nodeService, MutableAuthenticationService authenticationService, UserNames userNames) {
        return new HostPersonService(
                nodeService, authenticationService, userNames, () -> WellKnownNodes.people(nodeService));
    }

    @Bean
    LockService lockService(NodeService nodeService, BehaviourFilter filter, PolicyComponent policyComponent) {
        HostLockService service = new HostLockService(nodeService, filter);
        service.bind(policyComponent);
        return service;
    }

    @Bean({"attributeService", "AttributeService"})
    AttributeService attributeService(KeyValueStore store) {
        return new HostAttributeService(store);
    }

    @Bean({"jobLockService", "JobLockService"})
    JobLockService jobLockService() {
        return new HostJobLockService();
    }

    @Bean
    PublicServices publicServices(PermissionService permissionService, TransactionService transactionService) {
        return new PublicServices(new MethodSecurity(permissionService), transactionService);
    }
}
