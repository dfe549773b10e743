package org.alfresco.repo.node.integrity;

import java.util.List;
import java.util.stream.Collectors;
import org.alfresco.error.AlfrescoRuntimeException;

/** A transaction would leave the repository against its models. */
public class IntegrityException extends AlfrescoRuntimeException {
    private final transient List<IntegrityRecord> records;

    public IntegrityException(List<IntegrityRecord> records) {
        this(
                "Found " + records.size() + " integrity violations:\n"
                        + records.stream().map(IntegrityRecord::getMessage).collect(Collectors.joining("\n")),
                records);
    }

    public IntegrityException(String message, List<IntegrityRecord> records) {
        super(message);
        this.records = records;
    }

    public List<IntegrityRecord> getRecords() {
        return records;
    }
}
