package org.bayan.embedded.wiring;

import java.util.List;
import org.alfresco.repo.coci.CheckOutCheckInServicePolicies;
import org.alfresco.repo.content.ContentServicePolicies;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.repo.i18n.MessageService;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.permissions.PermissionServicePolicies;
import org.alfresco.repo.version.VersionServicePolicies;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.NamespaceService;
import org.bayan.embedded.dictionary.HostDictionary;
import org.bayan.embedded.dictionary.ModelBootstrap;
import org.bayan.embedded.dictionary.Namespaces;
import org.bayan.embedded.i18n.HostMessageService;
import org.bayan.embedded.policy.AnnotatedBehaviours;
import org.bayan.embedded.policy.HostBehaviourFilter;
import org.bayan.embedded.policy.HostPolicyComponent;
import org.bayan.embedded.policy.Policies;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Models, messages and policies. */
@Configuration(proxyBeanMethods = false)
class ModelBeans {
    private static final String MODELS = "org/bayan/embedded/model/";
    private static final List<String> OWN_MODELS = List.of(
            "dictionary",
            "system",
            "user",
            "content",
            "application",
            "forum",
            "bpm",
            "workflow",
            "site",
            "action",
            "rule",
            "version");

    @Bean({"namespaceService", "NamespaceService"})
    Namespaces namespaceService() {
        Namespaces namespaces = new Namespaces();
        namespaces.registerNamespace(NamespaceService.DEFAULT_PREFIX, NamespaceService.DEFAULT_URI);
        return namespaces;
    }

    @Bean({"dictionaryService", "DictionaryService"})
    HostDictionary dictionaryService(Namespaces namespaces) {
        return new HostDictionary(namespaces);
    }

    @Bean(initMethod = "bootstrap")
    ModelBootstrap dictionaryBootstrap(HostDictionary dictionary) {
        ModelBootstrap bootstrap = new ModelBootstrap();
        bootstrap.setDictionary(dictionary);
        bootstrap.setModels(
                OWN_MODELS.stream().map(name -> MODELS + name + "-model.xml").toList());
        bootstrap.setLabels(List.of("org.bayan.embedded.host-messages"));
        return bootstrap;
    }

    @Bean({"messageService", "MessageService"})
    MessageService messageService() {
        return new HostMessageService();
    }

    @Bean
    HostPolicyComponent policyComponent(
            DictionaryService dictionaryService, @Qualifier("dictionaryBootstrap") ModelBootstrap ownModels) {
        HostPolicyComponent component = new HostPolicyComponent(dictionaryService);
        component.register(
                NodeServicePolicies.class,
                ContentServicePolicies.class,
                VersionServicePolicies.class,
                CopyServicePolicies.class,
                CheckOutCheckInServicePolicies.class,
                PermissionServicePolicies.class);
        return component;
    }

    @Bean
    BehaviourFilter policyBehaviourFilter(DictionaryService dictionaryService) {
        return new HostBehaviourFilter(dictionaryService);
    }

    @Bean
    Policies policies(HostPolicyComponent component, BehaviourFilter filter) {
        return new Policies(component, filter);
    }

    @Bean
    static AnnotatedBehaviours annotatedBehaviours(@Lazy PolicyComponent policies, @Lazy NamespaceService namespaces) {
        return new AnnotatedBehaviours(policies, namespaces);
    }
}
