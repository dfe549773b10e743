package org.bayan.authority.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;

/**
 * Tells the servers of a cluster which records have changed: one entry in the database for each transaction. Entries are kept
 * long enough for every running server to see them; one that starts reads all records anyway.
 */
public class ChangeLog {
    /** A server that has not looked for this long must read all records again. */
    static final Duration KEPT = Duration.ofMinutes(10);

    private static final String MODULE = "bayan";
    private static final String KIND = "authorityChange";
    private static final String SEPARATOR = "_";
    private static final String NOTHING = "-";
    /** So many ids stay below the 1024 characters up to which ACS keeps a text as a text; longer ones collide with others. */
    private static final int IDS_OF_A_PIECE = 25;

    private final AttributeService attributeService;
    private final Clock clock;
    private final String server = UUID.randomUUID().toString();
    private final Set<String> seen = new HashSet<>();

    public ChangeLog(AttributeService attributeService, Clock clock) {
        this.attributeService = attributeService;
        this.clock = clock;
    }

    /** Of an entry to be written by this server. */
    String newKey() {
        return clock.millis() + SEPARATOR + server + SEPARATOR + UUID.randomUUID();
    }

    /** Writes an entry, or writes it anew with more records. */
    void write(String key, Collection<NodeRef> records) {
        List<String> ids = records.stream().map(NodeRef::getId).toList();
        for (int from = 0; from < ids.size(); from += IDS_OF_A_PIECE) {
            List<String> piece = ids.subList(from, Math.min(from + IDS_OF_A_PIECE, ids.size()));
            attributeService.setAttribute(
                    String.join(",", piece), MODULE, KIND, key + SEPARATOR + from / IDS_OF_A_PIECE);
        }
    }

    /**
     * Writes an entry about no record; to be done before a server looks for the first time. ACS keeps at hand of a word that the
     * database did not have, such as the name of this log, that it is not there, and would not notice that another server has
     * written it.
     */
    void open() {
        attributeService.setAttribute(NOTHING, MODULE, KIND, newKey());
    }

    /** The records that other servers have changed since this was asked last. */
    synchronized Set<NodeRef> unseen() {
        Set<NodeRef> records = new LinkedHashSet<>();
        Set<String> present = new HashSet<>();
        attributeService.getAttributes(
                (id, value, keys) -> {
                    String key = String.valueOf(keys[2]);
                    present.add(key);
                    if (!seen.contains(key) && !isOurs(key) && value != null) {
                        Stream.of(value.toString().split(","))
                                .filter(node -> !node.equals(NOTHING))
                                .map(node -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, node))
                                .forEach(records::add);
                    }
                    return true;
                },
                MODULE,
                KIND);
        seen.clear();
        seen.addAll(present);
        return records;
    }

    /** Removes the entries that every server has seen. */
    void prune() {
        Instant oldest = clock.instant().minus(KEPT);
        Set<String> old = new HashSet<>();
        attributeService.getAttributes(
                (id, value, keys) -> {
                    String key = String.valueOf(keys[2]);
                    if (writtenAt(key).isBefore(oldest)) {
                        old.add(key);
                    }
                    return true;
                },
                MODULE,
                KIND);
        old.forEach(key -> attributeService.removeAttribute(MODULE, KIND, key));
    }

    private boolean isOurs(String key) {
        return key.contains(SEPARATOR + server + SEPARATOR);
    }

    private static Instant writtenAt(String key) {
        return Instant.ofEpochMilli(Long.parseLong(key.substring(0, key.indexOf(SEPARATOR))));
    }
}
