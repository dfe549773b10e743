package org.bayan.statement.link.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
    public List<NodeRef> all() {
        return reader.all();
    }

    @Override
    public List<NodeRef> naming(List<String> names, AuthorityKind kind) {
        follower.catchUp();
        return find(names, kind);
    }

    @Override
    public List<NodeRef> namingAtHand(List<String> names, AuthorityKind kind) {
        follower.catchUpHere();
        return find(names, kind);
    }

    private List<NodeRef> find(List<String> names, AuthorityKind kind) {
        try {
            return Stream.concat(
                            follower.words().naming(names, kind).stream()
                                    .map(id -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id)),
                            follower.wordless().stream())
                    .distinct()
                    .sorted(Comparator.comparing(NodeRef::getId))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.error("The words of the statements are not at hand: every text is read", e);
            return reader.all();
        }
    }
}
