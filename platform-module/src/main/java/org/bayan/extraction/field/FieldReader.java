package org.bayan.extraction.field;

import java.util.List;
import org.bayan.extraction.FieldCandidate;

/** Proposes values for one field or for several. To read a new field, or an old one in a new way, add a reader. */
interface FieldReader {
    /** The candidates in no particular order; they may repeat what other readers propose. */
    List<FieldCandidate> read(DocumentView view);
}
