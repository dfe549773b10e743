package org.bayan.embedded.node;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.ValueCodec;

/**
 * A parent to child link as it is stored.
 *
 * @param childName the name that is unique under the parent, in lower case; empty when the link's type allows doubles
 */
record ChildRecord(long id, ChildAssociationRef link, String childName) {
    NodeRef parent() {
        return link.getParentRef();
    }

    NodeRef child() {
        return link.getChildRef();
    }

    QName type() {
        return link.getTypeQName();
    }

    boolean primary() {
        return link.isPrimary();
    }

    int index() {
        return link.getNthSibling();
    }

    /** A copy of the reference, because a reference can be changed by who gets it. */
    ChildAssociationRef ref() {
        return new ChildAssociationRef(type(), parent(), link.getQName(), child(), primary(), index());
    }

    static final Codec<ChildRecord> CODEC = new Codec<>() {
        @Override
        public void write(ChildRecord record, DataOutput out) throws IOException {
            out.writeLong(record.id);
            ValueCodec.write(record.link, out);
            ValueCodec.writeText(record.childName, out);
        }

        @Override
        public ChildRecord read(DataInput in) throws IOException {
            return new ChildRecord(in.readLong(), (ChildAssociationRef) ValueCodec.read(in), ValueCodec.readText(in));
        }
    };
}
