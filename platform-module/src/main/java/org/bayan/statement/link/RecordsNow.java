package org.bayan.statement.link;

/** What has become of authority records that links speak of. */
public interface RecordsNow {
    /** Whether there is a record of that id, merged or not. */
    boolean exists(String id);

    /** The id of the record that stands for one now, after all merges; the id itself if it is not merged, or gone. */
    String current(String id);
}
