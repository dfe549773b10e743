package org.bayan.exchange.authority;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.statement.TransactionGathering;
import org.springframework.extensions.surf.util.I18NUtil;

/** Marks a file to be imported, and hands it to the queue once that is committed. */
public class ImportStart {
    private final NodeService nodeService;
    private final ImportFiles files;
    private final Clock clock;
    private final String defaultLanguage;
    private final TransactionGathering<Set<NodeRef>> started;

    /**
     * @param defaultLanguage BCP 47 tag of names for which neither file nor caller says a language
     */
    public ImportStart(
            NodeService nodeService, ImportFiles files, ImportQueue queue, Clock clock, String defaultLanguage) {
        this.nodeService = nodeService;
        this.files = files;
        this.clock = clock;
        this.defaultLanguage = defaultLanguage;
        this.started = TransactionGathering.afterCommit(LinkedHashSet::new, marked -> marked.forEach(queue::submit));
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
        start(file, options.dryRun(files.onlyDryRuns(file).orElse(options.dryRun())));
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
        started.open().add(file);
    }

    private boolean isStarted(NodeRef file) {
        return started.current().filter(marked -> marked.contains(file)).isPresent();
    }

    private boolean isPlainFile(NodeRef file) {
        return nodeService.exists(file)
                && ContentModel.TYPE_CONTENT.equals(nodeService.getType(file))
                && !nodeService.hasAspect(file, ContentModel.ASPECT_WORKING_COPY);
    }
}
