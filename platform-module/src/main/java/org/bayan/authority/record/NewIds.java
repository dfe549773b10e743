package org.bayan.authority.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.bayan.authority.AuthorityDescription;
import org.bayan.authority.AuthorityRefused;
import org.bayan.authority.AuthorityRefused.Reason;
import org.bayan.authority.index.AuthorityIndex;
import org.bayan.language.FoldKey;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.name.AuthorityStatus;

/**
 * Gives ids to records that come without one, and sees to it that one new person becomes one record. The id follows from kind,
 * name, dates and note, so that two that come at the same moment race for one id and the database decides. Whoever means a
 * homonym says by dates or a note what tells the two apart, or gives an id.
 */
public class NewIds {
    /** Crockford's Base32: nothing that is mistaken for something else when it is read aloud. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private final AuthorityIds ids;
    private final AuthorityIndex index;
    private final AuthorityRights rights;
    private final NodeService mlAwareNodeService;

    public NewIds(AuthorityIds ids, AuthorityIndex index, AuthorityRights rights, NodeService mlAwareNodeService) {
        this.ids = ids;
        this.index = index;
        this.rights = rights;
        this.mlAwareNodeService = mlAwareNodeService;
    }

    /**
     * Makes and claims an id, such as {@code P-7F3K9Q2MDX}.
     *
     * @throws AuthorityRefused if there is a record of the same kind with this name, nothing tells the two apart, and the user may
     *     know of it
     */
    public String claim(AuthorityDescription description, NodeRef record) {
        same(description).filter(node -> !node.equals(record)).ifPresent(existing -> {
            throw exists(description, existing);
        });
        for (int attempt = 0; ; attempt++) {
            String id = id(description, attempt);
            Optional<NodeRef> holder = ids.claim(id, record);
            if (holder.isEmpty()) {
                return id;
            }
            AuthorityDescription held =
                    AuthorityProperties.read(description.kind(), mlAwareNodeService.getProperties(holder.get()));
            if (key(held).equals(key(description)) && !isHidden(holder.get())) {
                throw exists(description, holder.get());
            }
            // The one that got this id has another name by now, or the user must not learn of it.
        }
    }

    /** An id, still to be claimed, for a record that is another one although nothing tells it apart: a copy. */
    public String another(AuthorityKind kind) {
        return id(kind, hash(UUID.randomUUID().toString()));
    }

    /** The committed record that a new one without an id would be, as far as the current user may know. */
    public Optional<NodeRef> same(AuthorityDescription description) {
        return description.names().values().stream()
                .flatMap(name -> index.named(name).stream().filter(entry -> isCalled(entry.description(), name)))
                .filter(entry -> entry.description().kind() == description.kind())
                .filter(entry -> entry.description().status() != AuthorityStatus.DEPRECATED)
                .filter(entry -> isUntold(description, entry.description()))
                .map(entry -> entry.nodeRef())
                .filter(node -> !isHidden(node))
                .findFirst();
    }

    /** One that this transaction does not see yet, although the index or the ids know it, is hidden from nobody. */
    private boolean isHidden(NodeRef record) {
        return mlAwareNodeService.exists(record) && !rights.mayRead(record);
    }

    /** An alias alone does not make two one: another body may use the same acronym. */
    private static boolean isCalled(AuthorityDescription other, String name) {
        return Stream.concat(other.record().preferredNames().values().stream(), other.record().parallelNames().stream())
                .anyMatch(own -> FoldKey.of(own).equals(FoldKey.of(name)));
    }

    /** Whether what the new one says of itself does not differ from the other. */
    private static boolean isUntold(AuthorityDescription fresh, AuthorityDescription other) {
        return Stream.of(
                        new String[] {fresh.existsFrom(), other.existsFrom()},
                        new String[] {fresh.existsTo(), other.existsTo()},
                        new String[] {FoldKey.of(fresh.note()), FoldKey.of(other.note())})
                .allMatch(pair -> pair[0].isEmpty() || pair[0].equals(pair[1]));
    }

    private AuthorityRefused exists(AuthorityDescription description, NodeRef existing) {
        AuthorityDescription other =
                AuthorityProperties.read(description.kind(), mlAwareNodeService.getProperties(existing));
        return new AuthorityRefused(
                Reason.CONFLICT,
                "bayan.authority.nameExists",
                description.names().values().iterator().next(),
                other.id());
    }

    private static String id(AuthorityDescription description, int attempt) {
        return id(description.kind(), hash(key(description) + (attempt == 0 ? "" : "\n" + attempt)));
    }

    private static String id(AuthorityKind kind, long hash) {
        char letter =
                switch (kind) {
                    case PERSON -> 'P';
                    case CORPORATE_BODY -> 'C';
                    case CHRONOLOGY_ENTRY -> 'E';
                };
        StringBuilder id = new StringBuilder(LENGTH + 2).append(letter).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt((int) (hash >>> (i * BITS) & (ALPHABET.length() - 1))));
        }
        return id.toString();
    }

    private static String key(AuthorityDescription description) {
        return String.join(
                "\n",
                description.kind().code(),
                FoldKey.of(description.names().values().iterator().next()),
                description.existsFrom(),
                description.existsTo(),
                FoldKey.of(description.note()));
    }

    private static long hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
