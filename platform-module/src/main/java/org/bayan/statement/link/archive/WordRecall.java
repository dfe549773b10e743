package org.bayan.statement.link.archive;

import java.io.IOException;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.statement.link.batch.StatementRecall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds statements by their words. Where the words cannot be kept, every statement may have the name. */
public class WordRecall implements StatementRecall {
    private static final Logger LOG = LoggerFactory.getLogger(WordRecall.class);

    private final ArchiveFollower follower;
    private final ArchiveReader reader;

    public WordRecall(ArchiveFollower follower, ArchiveReader reader) {
        this.follower = follower;
        this.reader = reader;
    }

    @Override
    public boolean isReady() {
        return follower.isReady();
    }

    @Override
    public List<NodeRef> naming(List<String> names, AuthorityKind kind) {
        follower.await();
        try {
            return follower.words().naming(names, kind).stream()
                    .sorted()
                    .map(id -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id))
                    .toList();
        } catch (IOException e) {
            LOG.error("The words of the statements are not at hand: every text is read", e);
            return reader.all();
        }
    }
}
