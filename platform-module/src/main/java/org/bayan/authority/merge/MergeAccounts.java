package org.bayan.authority.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.bayan.model.BayanModel;
import org.bayan.statement.SilentWrites;

/** Keeps beside a merged record which associations the merge has moved, as JSON in a content property. */
public class MergeAccounts {
    private final ContentService contentService;
    private final SilentWrites silentWrites;
    private final ObjectMapper mapper = new ObjectMapper();

    public MergeAccounts(ContentService contentService, SilentWrites silentWrites) {
        this.contentService = contentService;
        this.silentWrites = silentWrites;
    }

    void write(NodeRef record, List<MovedLink> moved) {
        silentWrites.withoutVersion(record, () -> {
            ContentWriter writer = contentService.getWriter(record, BayanModel.PROP_MERGE_ACCOUNT, true);
            writer.setMimetype("application/json");
            writer.setEncoding("UTF-8");
            try {
                writer.putContent(mapper.writeValueAsString(moved));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /**
     * @throws IllegalStateException if somebody has overwritten the account with what is none
     */
    List<MovedLink> read(NodeRef record) {
        ContentReader reader = contentService.getReader(record, BayanModel.PROP_MERGE_ACCOUNT);
        if (reader == null || !reader.exists()) {
            return List.of();
        }
        try {
            return mapper.readValue(reader.getContentString(), new TypeReference<List<MovedLink>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The account of the merge of " + record + " cannot be read", e);
        }
    }
}
