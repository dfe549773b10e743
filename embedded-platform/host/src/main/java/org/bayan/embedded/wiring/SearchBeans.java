package org.bayan.embedded.wiring;

import java.time.Clock;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.node.NodeTables;
import org.bayan.embedded.search.HostSearchService;
import org.bayan.embedded.search.index.ContentFields;
import org.bayan.embedded.search.index.ContentText;
import org.bayan.embedded.search.index.IndexAnalyzer;
import org.bayan.embedded.search.index.IndexDirectory;
import org.bayan.embedded.search.index.IndexFollower;
import org.bayan.embedded.search.index.NodeDocuments;
import org.bayan.embedded.search.index.NodeIndex;
import org.bayan.embedded.search.index.PropertyFields;
import org.bayan.embedded.search.query.SearchCompiler.Surroundings;
import org.bayan.embedded.security.HostPermissionService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The index and the searches in it. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {
    @Bean
    IndexAnalyzer indexAnalyzer(DictionaryService dictionaryService) {
        return new IndexAnalyzer(new ContentFields(dictionaryService));
    }

    @Bean(destroyMethod = "close")
    NodeIndex nodeIndex(PlatformSettings settings, IndexAnalyzer analyzer) {
        return new NodeIndex(IndexDirectory.at(settings.dataDirectory().resolve("index")), analyzer);
    }

    @Bean
    ContentText contentText(ContentService contentService) {
        return new ContentText(contentService);
    }

    @Bean
    IndexFollower indexFollower(
            NodeIndex index,
            NodeService nodeService,
            @Qualifier("mlAwareNodeService") NodeService mlAwareNodeService,
            DictionaryService dictionaryService,
            ContentText content,
            IndexAnalyzer analyzer,
            TransactionService transactionService,
            NodeTables tables) {
        NodeDocuments documents = new NodeDocuments(
                mlAwareNodeService, dictionaryService, new PropertyFields(dictionaryService, content, analyzer));
        IndexFollower follower = new IndexFollower(index, documents, nodeService, transactionService);
        tables.watch(follower::changed);
        return follower;
    }

    @Bean({"searchService", "SearchService"})
    SearchService searchService(
            NodeIndex index,
            DictionaryService dictionaryService,
            NamespaceService namespaceService,
            IndexAnalyzer analyzer,
            NodeService nodeService,
            ContentText content,
            HostPermissionService permissionService) {
        Surroundings surroundings =
                new Surroundings(dictionaryService, namespaceService, analyzer, nodeService, Clock.systemDefaultZone());
        return new HostSearchService(index, surroundings, nodeService, content, permissionService::readCheck);
    }
}
