package org.bayan.embedded.wiring;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.transaction.TransactionService;
import org.bayan.embedded.content.ContentFiles;
import org.bayan.embedded.store.KeyValueStore;
import org.bayan.embedded.store.RepositoryStore;
import org.bayan.embedded.store.StoreTransactionManager;
import org.bayan.embedded.store.StoredKeyValues;
import org.bayan.embedded.transaction.HostTransactionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store, its transactions and the content files. */
@Configuration(proxyBeanMethods = false)
class StoreBeans {
    @Bean(destroyMethod = "close")
    RepositoryStore repositoryStore(PlatformSettings settings) {
        return new RepositoryStore(settings.dataDirectory().resolve("repository.mv"));
    }

    @Bean
    StoreTransactionManager transactionManager(RepositoryStore store) {
        return new StoreTransactionManager(store);
    }

    @Bean({"transactionService", "TransactionService"})
    TransactionService transactionService(StoreTransactionManager manager) {
        return new HostTransactionService(manager);
    }

    @Bean
    RetryingTransactionHelper retryingTransactionHelper(TransactionService transactionService) {
        return transactionService.getRetryingTransactionHelper();
    }

    @Bean
    KeyValueStore keyValueStore(RepositoryStore store) {
        return new StoredKeyValues(store);
    }

    @Bean
    ContentFiles contentFiles(PlatformSettings settings) {
        return new ContentFiles(settings.dataDirectory().resolve("contentstore"));
    }
}
