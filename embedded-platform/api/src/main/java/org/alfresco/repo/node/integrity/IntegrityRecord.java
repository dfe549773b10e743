package org.alfresco.repo.node.integrity;

/** One way in which a transaction would leave the repository against its models. */
public class IntegrityRecord {
    private final String msg;

    public IntegrityRecord(String msg) {
        this.msg = msg;
    }

    public String getMessage() {
        return msg;
    }

    @Override
    public String toString() {
        return msg;
    }
}
