package org.bayan.statement.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import org.bayan.linking.name.AuthorityKind;
import org.bayan.linking.proposal.LinkRole;

/** Evidence as JSON and back. Unknown members are ignored, so that an older release can read what a newer one wrote. */
public final class EvidenceCodec {
    private final ObjectMapper mapper;

    public EvidenceCodec() {
        SimpleModule instants = new SimpleModule("instants");
        instants.addSerializer(Instant.class, ToStringSerializer.instance);
        instants.addDeserializer(Instant.class, new InstantDeserializer());
        SimpleModule codes = new SimpleModule("codes");
        CodedEnum.register(codes, AuthorityKind.class, AuthorityKind::code);
        CodedEnum.register(codes, LinkRole.class, LinkRole::code);
        this.mapper = JsonMapper.builder()
                .addModule(instants)
                .addModule(codes)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    public String write(Evidence evidence) {
        try {
            return mapper.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence that is no JSON", e);
        }
    }

    /**
     * @throws IOException if the JSON is damaged, or of a schema version that this release does not know
     */
    public Evidence read(String json) throws IOException {
        Evidence evidence = mapper.readValue(json, Evidence.class);
        if (evidence.schemaVersion() < 1 || evidence.schemaVersion() > Evidence.SCHEMA_VERSION) {
            throw unknown(evidence.schemaVersion());
        }
        return evidence;
    }

    static IOException unknown(int schemaVersion) {
        return new IOException("Evidence of schema version " + schemaVersion
                + " was written by a newer release; this one reads up to " + Evidence.SCHEMA_VERSION);
    }

    ObjectMapper mapper() {
        return mapper;
    }
}
