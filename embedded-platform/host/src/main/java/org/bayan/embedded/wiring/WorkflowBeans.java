package org.bayan.embedded.wiring;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.store.RepositoryStore;
import org.bayan.embedded.workflow.SecuredWorkflows;
import org.bayan.embedded.workflow.WorkflowParts;
import org.bayan.embedded.workflow.engine.WorkflowDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The workflow engine and its service. */
@Configuration(proxyBeanMethods = false)
class WorkflowBeans {
    @Bean(destroyMethod = "close")
    WorkflowDatabase workflowDatabase(PlatformSettings settings, RepositoryStore store) {
        return new WorkflowDatabase(settings.dataDirectory().resolve("workflow"), store);
    }

    /** What expressions in process definitions reach by name; modules put their listeners and delegates here. */
    @Bean
    Map<Object, Object> activitiBeanRegistry() {
        return new HashMap<>();
    }

    @Bean
    WorkflowParts workflowParts(
            WorkflowDatabase database,
            @Qualifier("activitiBeanRegistry") Map<Object, Object> activitiBeanRegistry,
            NodeService nodeService,
            @Qualifier("NodeService") NodeService securedNodeService,
            PersonService personService,
            AuthorityService authorityService,
            PermissionService permissionService,
            DictionaryService dictionaryService,
            NamespaceService namespaceService,
            @Qualifier("messageService") MessageLookup messages,
            BehaviourFilter filter,
            Repository repositoryHelper) {
        return WorkflowParts.start(
                database,
                activitiBeanRegistry,
                new WorkflowParts.Surroundings(
                        nodeService,
                        securedNodeService,
                        personService,
                        authorityService,
                        permissionService,
                        dictionaryService,
                        namespaceService,
                        messages,
                        filter,
                        repositoryHelper));
    }

    @Bean("workflowServiceImpl")
    WorkflowService workflowService(
            WorkflowParts parts,
            NodeService nodeService,
            ContentService contentService,
            AuthorityService authorityService) {
        return parts.service(nodeService, contentService, authorityService);
    }

    @Bean(name = "WorkflowService", defaultCandidate = false)
    WorkflowService publicWorkflowService(
            PublicServices services,
            WorkflowParts parts,
            WorkflowService workflowService,
            AuthorityService authorityService) {
        return services.open(
                WorkflowService.class, SecuredWorkflows.around(workflowService, parts.rights(), authorityService));
    }
}
