package org.bayan.statement.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Evidence as it is stored. ACS knows no permissions for single properties, so whoever may read a statement may fetch the document
 * too; therefore links that speak of a record which readers of the archive may not see are sealed in it, and only the others can be
 * read by everybody.
 */
public class SealedEvidence {
    private static final String SEALED = "sealed";
    private static final String SCHEMA_VERSION = "schemaVersion";
    /** Of documents with a sealed part, which earlier releases must not take for whole. */
    private static final int SEALED_SCHEMA_VERSION = 3;

    private static final TypeReference<List<Sealed>> SEALED_LINKS = new TypeReference<>() {};

    private final EvidenceCodec codec;
    private final EvidenceSeal seal;
    private final LinkSecrecy secrecy;

    public SealedEvidence(EvidenceCodec codec, EvidenceSeal seal, LinkSecrecy secrecy) {
        this.codec = codec;
        this.seal = seal;
        this.secrecy = secrecy;
    }

    /**
     * A link that is not for everybody.
     *
     * @param position among all links
     */
    record Sealed(int position, LinkEvidence link) {}

    String write(Evidence evidence) {
        if (evidence.links().isEmpty()) {
            return codec.write(evidence);
        }
        Predicate<LinkEvidence> open = secrecy.openLinks();
        List<LinkEvidence> shown = new ArrayList<>();
        List<Sealed> sealed = new ArrayList<>();
        for (LinkEvidence link : evidence.links()) {
            if (open.test(link)) {
                shown.add(link);
            } else {
                sealed.add(new Sealed(sealed.size() + shown.size(), link));
            }
        }
        return sealed.isEmpty() ? codec.write(evidence) : write(evidence.withLinks(shown), sealed);
    }

    private String write(Evidence shown, List<Sealed> sealed) {
        ObjectMapper mapper = codec.mapper();
        try {
            ObjectNode document = mapper.valueToTree(shown);
            document.put(SCHEMA_VERSION, SEALED_SCHEMA_VERSION);
            document.put(SEALED, seal.seal(mapper.writeValueAsBytes(sealed)));
            return mapper.writeValueAsString(document);
        } catch (IOException e) {
            throw new IllegalStateException("Evidence that is no JSON", e);
        }
    }

    /**
     * @throws IOException if the document or its sealed part is damaged, or of a schema version that this release does not know
     */
    Evidence read(String json) throws IOException {
        JsonNode document = codec.mapper().readTree(json);
        if (!document.has(SEALED)) {
            return codec.read(json);
        }
        List<LinkEvidence> links = new ArrayList<>(shown(document).links());
        for (Sealed each : sealed(document)) {
            links.add(Math.min(each.position(), links.size()), each.link());
        }
        return shown(document).withLinks(links);
    }

    /** Whether a document shows and hides what permissions ask for now. */
    boolean isUpToDate(String json) throws IOException {
        JsonNode document = codec.mapper().readTree(json);
        Predicate<LinkEvidence> open = secrecy.openLinks();
        boolean isSealed = document.has(SEALED);
        List<LinkEvidence> shown =
                isSealed ? shown(document).links() : codec.read(json).links();
        return shown.stream().allMatch(open)
                && (!isSealed || sealed(document).stream().map(Sealed::link).noneMatch(open));
    }

    private Evidence shown(JsonNode document) throws IOException {
        int version = document.path(SCHEMA_VERSION).asInt();
        if (version != SEALED_SCHEMA_VERSION) {
            throw EvidenceCodec.unknown(version);
        }
        return codec.mapper().treeToValue(document, Evidence.class);
    }

    private List<Sealed> sealed(JsonNode document) throws IOException {
        return codec.mapper().readValue(seal.open(document.path(SEALED).asText()), SEALED_LINKS);
    }
}
