package org.bayan.embedded.node;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.ValueCodec;

/** A link between two peers as it is stored. */
record PeerRecord(long id, AssociationRef ref) {
    static final Codec<PeerRecord> CODEC = new Codec<>() {
        @Override
        public void write(PeerRecord record, DataOutput out) throws IOException {
            out.writeLong(record.id);
            ValueCodec.write(record.ref, out);
        }

        @Override
        public PeerRecord read(DataInput in) throws IOException {
            return new PeerRecord(in.readLong(), (AssociationRef) ValueCodec.read(in));
        }
    };
}
