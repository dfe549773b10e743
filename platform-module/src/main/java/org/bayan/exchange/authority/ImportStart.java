package org.bayan.exchange.authority;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.springframework.extensions.surf.util.I18NUtil;

/** Marks a file to be imported, and hands it to the queue once that is committed. */
public class ImportStart {
    private static final String STARTED = ImportStart.class.getName() + ".started";

    private final NodeService nodeService;
    private final ImportFiles files;
    private final ImportQueue queue;
    private final Clock clock;
    private final String defaultLanguage;

    /**
     * @param defaultLanguage BCP 47 tag of names for which neither file nor caller says a language
     */
    public ImportStart(
            NodeService nodeService, ImportFiles files, ImportQueue queue, Clock clock, String defaultLanguage) {
        this.nodeService = nodeService;
        this.files = files;
        this.queue = queue;
        this.clock = clock;
        this.defaultLanguage = defaultLanguage;
    }

    public String defaultLanguage() {
        return defaultLanguage;
    }

    /** A file that has come into an import folder, or has new content, at the end of the transaction that brought it. */
    void consider(NodeRef file) {
        if (ImportReports.isWriting()
                || isStarted(file)
                || !isPlainFile(file)
                || files.contentUrl(file).isEmpty()) {
            return;
        }
        ImportOptions options = files.status(file)
                .map(ImportStatus::options)
                .orElseGet(() -> new ImportOptions(false, defaultLanguage, I18NUtil.getLocale()));
        start(file, options);
    }

    /** Must be called inside a transaction, as the user whose import it is. */
    public void start(NodeRef file, ImportOptions options) {
        files.write(
                file,
                new ImportStatus(
                        ImportState.RUNNING,
                        "",
                        options,
                        ImportCounts.none(0),
                        AuthenticationUtil.getFullyAuthenticatedUser(),
                        clock.instant(),
                        Optional.empty()));
        Set<NodeRef> started = AlfrescoTransactionSupport.getResource(STARTED);
        if (started == null) {
            started = new LinkedHashSet<>();
            AlfrescoTransactionSupport.bindResource(STARTED, started);
            AlfrescoTransactionSupport.bindListener(new Listener(queue, started));
        }
        started.add(file);
    }

    private static boolean isStarted(NodeRef file) {
        Set<NodeRef> started = AlfrescoTransactionSupport.getResource(STARTED);
        return started != null && started.contains(file);
    }

    private boolean isPlainFile(NodeRef file) {
        return nodeService.exists(file)
                && ContentModel.TYPE_CONTENT.equals(nodeService.getType(file))
                && !nodeService.hasAspect(file, ContentModel.ASPECT_WORKING_COPY);
    }

    /** One for each transaction, whose set of files is its identity. */
    private static final class Listener extends TransactionListenerAdapter {
        private final ImportQueue queue;
        private final Set<NodeRef> started;

        Listener(ImportQueue queue, Set<NodeRef> started) {
            this.queue = queue;
            this.started = started;
        }

        @Override
        public void afterCommit() {
            started.forEach(queue::submit);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Listener listener && listener.started == started;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(started);
        }
    }
}
