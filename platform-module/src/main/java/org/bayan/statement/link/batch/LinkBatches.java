package org.bayan.statement.link.batch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.bayan.statement.TransactionGathering;
import org.bayan.statement.link.LinkRefused;

/** Starts, shows, stops and undoes batches, within the caller's transaction. Who may do it is for the caller to ask. */
public class LinkBatches {
    private final BatchStore store;
    private final TransactionGathering<Set<LinkBatch>> begun;

    public LinkBatches(BatchStore store, BatchRunner runner) {
        this.store = store;
        this.begun = TransactionGathering.afterCommit(LinkedHashSet::new, batches -> runner.wake());
    }

    /** The batch is stored with this transaction and begun after it. */
    public LinkBatch start(BatchTask task, String user) {
        LinkBatch batch = AuthenticationUtil.runAsSystem(() -> store.create(task, user));
        begun.open().add(batch);
        return batch;
    }

    /**
     * @throws LinkRefused if there is none
     */
    public LinkBatch get(String id) {
        return AuthenticationUtil.runAsSystem(() -> store.find(id))
                .filter(batch -> batch.task().kind().isForPeople())
                .orElseThrow(() -> new LinkRefused(LinkRefused.Kind.NOT_FOUND, "bayan.linking.noSuchBatch", id));
    }

    /** Those that people have started, the newest first. */
    public List<LinkBatch> list() {
        return AuthenticationUtil.runAsSystem(store::all).stream()
                .filter(batch -> batch.task().kind().isForPeople())
                .toList();
    }

    /**
     * Ends a batch after the statements in work; what it has done stays.
     *
     * @throws LinkRefused if it is not running
     */
    public LinkBatch stop(String id) {
        LinkBatch batch = get(id);
        if (batch.state() == BatchState.STOPPING) {
            return batch;
        }
        if (batch.state() != BatchState.RUNNING) {
            throw new LinkRefused(
                    LinkRefused.Kind.CONFLICT,
                    "bayan.linking.batchNotRunning",
                    id,
                    batch.state().code());
        }
        return change(batch, BatchState.STOPPING);
    }

    /**
     * Takes back what a batch has done, but for what people have decided since.
     *
     * @throws LinkRefused if it is still at work
     */
    public LinkBatch undo(String id) {
        LinkBatch batch = get(id);
        if (batch.state() == BatchState.UNDOING || batch.state() == BatchState.UNDONE) {
            return batch;
        }
        if (batch.state().isActive()) {
            throw new LinkRefused(
                    LinkRefused.Kind.CONFLICT,
                    "bayan.linking.batchStillRunning",
                    id,
                    batch.state().code());
        }
        return change(batch, BatchState.UNDOING);
    }

    private LinkBatch change(LinkBatch batch, BatchState state) {
        begun.open().add(batch);
        return AuthenticationUtil.runAsSystem(() -> {
            store.state(batch, state);
            return store.read(batch.nodeRef());
        });
    }
}
