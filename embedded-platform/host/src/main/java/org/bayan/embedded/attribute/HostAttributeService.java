package org.bayan.embedded.attribute;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.bayan.embedded.store.KeyValueStore;
import org.bayan.embedded.store.Unsupported;

/** Values under keys of one to three parts, each key held unique, also between transactions that run at the same time. */
public class HostAttributeService implements AttributeService {
    private static final String PREFIX = "attribute/";
    private static final int MAX_KEYS = 3;

    private final KeyValueStore store;

    public HostAttributeService(KeyValueStore store) {
        this.store = store;
    }

    @Override
    public boolean exists(Serializable... keys) {
        return store.get(key(keys)) != null;
    }

    @Override
    public Serializable getAttribute(Serializable... keys) {
        String kept = store.get(key(keys));
        return kept == null ? null : decode(kept);
    }

    @Override
    public void setAttribute(Serializable value, Serializable... keys) {
        store.put(key(keys), encode(value));
    }

    @Override
    public void createAttribute(Serializable value, Serializable... keys) {
        if (!store.putIfAbsent(key(keys), encode(value))) {
            throw new DuplicateAttributeException(
                    keys[0], keys.length > 1 ? keys[1] : null, keys.length > 2 ? keys[2] : null, null);
        }
    }

    @Override
    public void removeAttribute(Serializable... keys) {
        store.remove(key(keys));
    }

    @Override
    public void removeAttributes(Serializable... keys) {
        store.remove(key(keys));
        store.keys(key(keys) + "/").forEach(store::remove);
    }

    @Override
    public void getAttributes(AttributeQueryCallback callback, Serializable... keys) {
        long id = 0;
        String start = key(keys);
        for (String key : store.keys(start)) {
            String kept = store.get(key);
            boolean belongs = key.length() == start.length() || key.charAt(start.length()) == '/';
            if (belongs && kept != null && !callback.handleAttribute(++id, decode(kept), parts(key))) {
                return;
            }
        }
    }

    @Override
    public void updateOrCreateAttribute(
            Serializable keyBefore1,
            Serializable keyBefore2,
            Serializable keyBefore3,
            Serializable keyAfter1,
            Serializable keyAfter2,
            Serializable keyAfter3) {
        throw Unsupported.call("AttributeService.updateOrCreateAttribute");
    }

    private static String key(Serializable... keys) {
        if (keys.length == 0 || keys.length > MAX_KEYS) {
            throw new IllegalArgumentException("An attribute has one to three keys, not " + keys.length);
        }
        return PREFIX + Stream.of(keys).map(HostAttributeService::encode).collect(Collectors.joining("/"));
    }

    /** Always three, as ACS gives them; null for a part that the key does not have. */
    private static Serializable[] parts(String key) {
        Serializable[] parts = new Serializable[MAX_KEYS];
        String[] encoded = key.substring(PREFIX.length()).split("/");
        for (int i = 0; i < encoded.length; i++) {
            parts[i] = decode(encoded[i]);
        }
        return parts;
    }

    /** Text as text, everything else as Java serialises it. */
    private static String encode(Serializable value) {
        if (value instanceof String text) {
            return "s" + Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            out.flush();
            return "o" + Base64.getUrlEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a value that can be stored: " + value, e);
        }
    }

    private static Serializable decode(String kept) {
        byte[] bytes = Base64.getUrlDecoder().decode(kept.substring(1));
        if (kept.charAt(0) == 's') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Serializable) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("An attribute's value cannot be read back", e);
        }
    }
}
