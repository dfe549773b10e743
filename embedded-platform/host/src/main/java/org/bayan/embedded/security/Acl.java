package org.bayan.embedded.security;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bayan.embedded.store.Codec;
import org.bayan.embedded.store.ValueCodec;

/** What one node says about permissions. */
record Acl(boolean inherits, List<Entry> entries) {
    static final Acl NONE = new Acl(true, List.of());

    record Entry(String authority, String permission, boolean allowed) {}

    Acl withInherits(boolean changed) {
        return new Acl(changed, entries);
    }

    Acl with(Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(each ->
                each.authority().equals(entry.authority()) && each.permission().equals(entry.permission()));
        changed.add(entry);
        return new Acl(inherits, changed);
    }

    Acl without(Predicate<Entry> gone) {
        return new Acl(inherits, entries.stream().filter(gone.negate()).toList());
    }

    static final Codec<Acl> CODEC = new Codec<>() {
        @Override
        public void write(Acl value, DataOutput out) throws IOException {
            out.writeBoolean(value.inherits);
            out.writeInt(value.entries.size());
            for (Entry entry : value.entries) {
                ValueCodec.writeText(entry.authority(), out);
                ValueCodec.writeText(entry.permission(), out);
                out.writeBoolean(entry.allowed());
            }
        }

        @Override
        public Acl read(DataInput in) throws IOException {
            boolean inherits = in.readBoolean();
            List<Entry> entries = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                entries.add(new Entry(ValueCodec.readText(in), ValueCodec.readText(in), in.readBoolean()));
            }
            return new Acl(inherits, entries);
        }
    };
}
