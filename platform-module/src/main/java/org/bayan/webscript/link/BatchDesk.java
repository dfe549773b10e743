package org.bayan.webscript.link;

import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.bayan.statement.link.batch.BatchTask;
import org.bayan.statement.link.batch.LinkBatch;
import org.bayan.statement.link.batch.LinkBatches;

/**
 * Batches as the caller may see and handle them: archivists all of them, everybody else those that they started by a decision
 * for all mentions of a name.
 */
public class BatchDesk {
    private final ArchivistsOnly archivists;
    private final LinkBatches batches;
    private final AuthorityBriefs briefs;

    public BatchDesk(ArchivistsOnly archivists, LinkBatches batches, AuthorityBriefs briefs) {
        this.archivists = archivists;
        this.batches = batches;
        this.briefs = briefs;
    }

    /** What can be done with one batch. */
    public enum Act {
        SHOW,
        STOP,
        UNDO
    }

    /** Starts a batch over the whole archive. */
    BatchView start(BatchTask task) {
        archivists.require();
        return view(batches.start(task, AuthenticationUtil.getFullyAuthenticatedUser()));
    }

    List<BatchView> list() {
        boolean all = archivists.isArchivist();
        return batches.list().stream()
                .filter(batch -> all || isMine(batch))
                .map(this::view)
                .toList();
    }

    BatchView act(String batchId, Act act) {
        if (!isMine(batches.get(batchId))) {
            archivists.require();
        }
        return view(
                switch (act) {
                    case SHOW -> batches.get(batchId);
                    case STOP -> batches.stop(batchId);
                    case UNDO -> batches.undo(batchId);
                });
    }

    private static boolean isMine(LinkBatch batch) {
        return batch.startedBy().equals(AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private BatchView view(LinkBatch batch) {
        String authorityId = batch.task().authorityId();
        return BatchView.of(
                batch, authorityId == null ? null : briefs.of(authorityId).orElse(null));
    }
}
