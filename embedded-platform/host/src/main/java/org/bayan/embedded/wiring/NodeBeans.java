package org.bayan.embedded.wiring;

import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.content.ContentFiles;
import org.bayan.embedded.content.HostContentService;
import org.bayan.embedded.content.HostMimetypeService;
import org.bayan.embedded.i18n.LocalisedNodeService;
import org.bayan.embedded.node.CascadeMarks;
import org.bayan.embedded.node.NodeParts;
import org.bayan.embedded.node.NodeTables;
import org.bayan.embedded.node.UncachedNodes;
import org.bayan.embedded.policy.Policies;
import org.bayan.embedded.security.StoredAccessControls;
import org.bayan.embedded.store.RepositoryStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Nodes and their content, below permissions. */
@Configuration(proxyBeanMethods = false)
class NodeBeans {
    @Bean
    NodeTables nodeTables(RepositoryStore store, DictionaryService dictionaryService) {
        return new NodeTables(store, dictionaryService);
    }

    @Bean
    NodeBulkLoader nodeDAO() {
        return new UncachedNodes();
    }

    @Bean
    StoredAccessControls accessControls(RepositoryStore store, NodeTables tables) {
        return new StoredAccessControls(store, tables::parentOf);
    }

    @Bean
    NodeService mlAwareNodeService(
            NodeTables tables,
            Policies policies,
            BehaviourFilter filter,
            DictionaryService dictionaryService,
            TransactionService transactionService,
            StoredAccessControls accessControls,
            PolicyComponent policyComponent) {
        NodeService service =
                NodeParts.nodeService(tables, policies, filter, dictionaryService, transactionService, accessControls);
        new CascadeMarks(service).bind(policyComponent);
        return service;
    }

    @Bean
    @Primary
    NodeService nodeService(
            @Qualifier("mlAwareNodeService") NodeService mlAwareNodeService, DictionaryService dictionaryService) {
        return LocalisedNodeService.around(mlAwareNodeService, dictionaryService);
    }

    @Bean({"mimetypeService", "MimetypeService"})
    MimetypeService mimetypeService() {
        return new HostMimetypeService();
    }

    @Bean
    ContentService contentService(
            ContentFiles files,
            NodeService nodeService,
            DictionaryService dictionaryService,
            MimetypeService mimetypeService,
            Policies policies,
            PolicyComponent policyComponent) {
        HostContentService service =
                new HostContentService(files, nodeService, dictionaryService, mimetypeService, policies);
        policyComponent.bindClassBehaviour(
                OnUpdatePropertiesPolicy.QNAME, service, new JavaBehaviour(service, "onUpdateProperties"));
        return service;
    }
}
