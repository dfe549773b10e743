package org.bayan.embedded.wiring;

import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.site.SiteService;
import org.alfresco.service.cmr.tagging.TaggingService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.action.ActionNodes;
import org.bayan.embedded.action.ActionRegistry;
import org.bayan.embedded.action.HostActionService;
import org.bayan.embedded.rule.HostRuleService;
import org.bayan.embedded.site.HostSiteService;
import org.bayan.embedded.tagging.HostTaggingService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Actions, rules, sites and tags. */
@Configuration(proxyBeanMethods = false)
class ActionBeans {
    @Bean
    ActionRegistry actionRegistry() {
        return new ActionRegistry();
    }

    @Bean
    ActionNodes actionNodes(NodeService nodeService) {
        return new ActionNodes(nodeService);
    }

    @Bean
    ActionService actionService(
            ActionRegistry registry,
            NodeService nodeService,
            DictionaryService dictionaryService,
            TransactionService transactionService,
            ActionNodes actionNodes) {
        return new HostActionService(registry, nodeService, dictionaryService, transactionService, actionNodes);
    }

    @Bean(name = "ActionService", defaultCandidate = false)
    ActionService publicActionService(PublicServices services, ActionService actionService) {
        return services.open(ActionService.class, actionService);
    }

    @Bean
    RuleService ruleService(
            NodeService nodeService,
            PermissionService permissionService,
            ActionService actionService,
            ActionNodes actionNodes,
            DictionaryService dictionaryService,
            PolicyComponent policyComponent) {
        return new HostRuleService(
                nodeService, permissionService, actionService, actionNodes, dictionaryService, policyComponent);
    }

    @Bean(name = "RuleService", defaultCandidate = false)
    RuleService publicRuleService(PublicServices services, RuleService ruleService) {
        return services.open(RuleService.class, ruleService);
    }

    @Bean
    SiteService siteService(
            NodeService nodeService,
            FileFolderService fileFolderService,
            PermissionService permissionService,
            AuthorityService authorityService) {
        return new HostSiteService(nodeService, fileFolderService, permissionService, authorityService);
    }

    @Bean(name = "SiteService", defaultCandidate = false)
    SiteService publicSiteService(PublicServices services, SiteService siteService) {
        return services.open(SiteService.class, siteService);
    }

    @Bean
    TaggingService taggingService(
            NodeService nodeService,
            @Qualifier("NodeService") NodeService publicNodeService,
            SearchService searchService) {
        return new HostTaggingService(nodeService, publicNodeService, searchService);
    }

    @Bean(name = "TaggingService", defaultCandidate = false)
    TaggingService publicTaggingService(PublicServices services, TaggingService taggingService) {
        return services.open(TaggingService.class, taggingService);
    }
}
