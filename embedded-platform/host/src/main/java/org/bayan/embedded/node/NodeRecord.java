package org.bayan.embedded.node;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.ValueCodec;

/**
 * A node as it is stored.
 *
 * @param id a number that grows with every new node
 * @param change a number that grows with every change, so that two writers notice each other
 */
public record NodeRecord(
        long id, long change, NodeRef ref, QName type, Set<QName> aspects, Map<QName, Serializable> properties) {
    public NodeRecord {
        aspects = Collections.unmodifiableSet(new LinkedHashSet<>(aspects));
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    NodeRecord withType(QName changed) {
        return new NodeRecord(id, change, ref, changed, aspects, properties);
    }

    NodeRecord withAspects(Set<QName> changed) {
        return new NodeRecord(id, change, ref, type, changed, properties);
    }

    NodeRecord withProperties(Map<QName, Serializable> changed) {
        return new NodeRecord(id, change, ref, type, aspects, changed);
    }

    NodeRecord withChange(long number) {
        return new NodeRecord(id, number, ref, type, aspects, properties);
    }

    NodeRecord withRef(NodeRef changed) {
        return new NodeRecord(id, change, changed, type, aspects, properties);
    }

    static final Codec<NodeRecord> CODEC = new Codec<>() {
        @Override
        public void write(NodeRecord node, DataOutput out) throws IOException {
            out.writeLong(node.id);
            out.writeLong(node.change);
            ValueCodec.writeText(node.ref.toString(), out);
            ValueCodec.writeText(node.type.toString(), out);
            out.writeInt(node.aspects.size());
            for (QName aspect : node.aspects) {
                ValueCodec.writeText(aspect.toString(), out);
            }
            out.writeInt(node.properties.size());
            for (Map.Entry<QName, Serializable> property : node.properties.entrySet()) {
                ValueCodec.writeText(property.getKey().toString(), out);
                ValueCodec.write(property.getValue(), out);
            }
        }

        @Override
        public NodeRecord read(DataInput in) throws IOException {
            long id = in.readLong();
            long change = in.readLong();
            NodeRef ref = new NodeRef(ValueCodec.readText(in));
            QName type = QName.createQName(ValueCodec.readText(in));
            Set<QName> aspects = new LinkedHashSet<>();
            for (int i = in.readInt(); i > 0; i--) {
                aspects.add(QName.createQName(ValueCodec.readText(in)));
            }
            Map<QName, Serializable> properties = new LinkedHashMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                QName name = QName.createQName(ValueCodec.readText(in));
                properties.put(name, ValueCodec.read(in));
            }
            return new NodeRecord(id, change, ref, type, aspects, properties);
        }
    };
}
