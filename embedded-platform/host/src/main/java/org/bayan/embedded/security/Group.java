package org.bayan.embedded.security;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.ValueCodec;

/** A group or role with its direct members, which are users and groups by their full names. */
record Group(String name, String displayName, String description, Set<String> members, Set<String> zones) {
    Group withMembers(Set<String> changed) {
        return new Group(name, displayName, description, changed, zones);
    }

    Group withZones(Set<String> changed) {
        return new Group(name, displayName, description, members, changed);
    }

    Group withTexts(String newDisplayName, String newDescription) {
        return new Group(name, newDisplayName, newDescription, members, zones);
    }

    static final Codec<Group> CODEC = new Codec<>() {
        @Override
        public void write(Group value, DataOutput out) throws IOException {
            ValueCodec.writeText(value.name, out);
            ValueCodec.write(value.displayName, out);
            ValueCodec.write(value.description, out);
            writeAll(value.members, out);
            writeAll(value.zones, out);
        }

        private void writeAll(Set<String> texts, DataOutput out) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                ValueCodec.writeText(text, out);
            }
        }

        @Override
        public Group read(DataInput in) throws IOException {
            return new Group(
                    ValueCodec.readText(in),
                    (String) ValueCodec.read(in),
                    (String) ValueCodec.read(in),
                    readAll(in),
                    readAll(in));
        }

        private Set<String> readAll(DataInput in) throws IOException {
            Set<String> texts = new LinkedHashSet<>();
            for (int i = in.readInt(); i > 0; i--) {
                texts.add(ValueCodec.readText(in));
            }
            return texts;
        }
    };
}
