package org.bayan.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One settings file and what of it is in force. Every server looks now and then whether another one has put a new state in
 * force, so that no restart is needed anywhere.
 *
 * @param <T> what the program uses
 */
public final class SettingsFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final NodeRef nodeRef;
    private final String name;
    private final String example;
    private final SettingsReader<T> reader;
    private final SettingsNodes nodes;
    private final Clock clock;
    private volatile State<T> state;

    private record State<T>(Optional<String> contentUrl, T value, Instant seen) {}

    /**
     * @param nodeId of the file's node; fixed, and no other node's
     * @param name of the file as it is first put into the repository
     * @param example class path of the text that it holds then, UTF-8
     */
    public SettingsFile(
            String nodeId, String name, String example, SettingsReader<T> reader, SettingsNodes nodes, Clock clock) {
        this.nodeRef = SettingsNodes.nodeRef(nodeId);
        this.name = name;
        this.example = example;
        this.reader = reader;
        this.nodes = nodes;
        this.clock = clock;
    }

    public NodeRef nodeRef() {
        return nodeRef;
    }

    String name() {
        return name;
    }

    String example() {
        return example;
    }

    /** What is in force. Cheap to call for every document. */
    public T current() {
        State<T> now = state;
        Instant time = clock.instant();
        if (now == null || now.seen().plus(BETWEEN_LOOKS).isBefore(time)) {
            now = looked(now, time);
            state = now;
        }
        return now.value();
    }

    /** Makes the next {@link #current} look at once. */
    void forget() {
        State<T> now = state;
        if (now != null) {
            state = new State<>(now.contentUrl(), now.value(), Instant.EPOCH);
        }
    }

    private State<T> looked(State<T> before, Instant time) {
        Optional<String> contentUrl = nodes.inForceUrl(nodeRef);
        if (before != null && before.contentUrl().equals(contentUrl)) {
            return new State<>(contentUrl, before.value(), time);
        }
        try {
            T value = contentUrl.isEmpty()
                    ? reader.standard()
                    : reader.read(nodes.inForceText(nodeRef), name, Locale.ENGLISH);
            LOG.info(
                    "{}: {} in force",
                    name,
                    contentUrl.isEmpty() ? "the module's own settings are" : "the archive's settings are");
            return new State<>(contentUrl, value, time);
        } catch (SettingsRefused e) {
            // It was good when it was put in force, so that this release has other rules.
            LOG.error("{}: what was in force cannot be used any more:\n{}", name, e.getMessage());
            return new State<>(contentUrl, before == null ? reader.standard() : before.value(), time);
        }
    }

    /**
     * What a text would be in force, without putting it there.
     *
     * @throws SettingsRefused if it cannot be put in force
     */
    public T check(String text, Locale language) throws SettingsRefused {
        return reader.check(text, name, language);
    }
}
