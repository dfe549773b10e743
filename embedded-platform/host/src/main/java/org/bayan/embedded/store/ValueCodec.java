package org.bayan.embedded.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Writes property values: a letter for the kind, then the value. A closed list of kinds; nothing is ever read by Java
 * deserialisation.
 */
public final class ValueCodec {
    private ValueCodec() {}

    public static void write(Serializable value, DataOutput out) throws IOException {
        if (value == null) {
            out.writeByte('0');
        } else if (value instanceof String) {
            tagged('s', value, out);
        } else if (value instanceof Boolean) {
            out.writeByte((Boolean) value ? 't' : 'f');
        } else if (value instanceof Integer) {
            out.writeByte('i');
            out.writeInt((Integer) value);
        } else if (value instanceof Long) {
            out.writeByte('l');
            out.writeLong((Long) value);
        } else if (value instanceof Float) {
            out.writeByte('F');
            out.writeFloat((Float) value);
        } else if (value instanceof Double) {
            out.writeByte('d');
            out.writeDouble((Double) value);
        } else if (value instanceof Date) {
            out.writeByte('D');
            out.writeLong(((Date) value).getTime());
        } else if (value instanceof MLText) {
            writeTexts((MLText) value, out);
        } else if (value instanceof Collection) {
            writeAll((Collection<?>) value, out);
        } else if (value instanceof Map) {
            writeMap((Map<?, ?>) value, out);
        } else {
            writeReference(value, out);
        }
    }

    private static void writeReference(Serializable value, DataOutput out) throws IOException {
        if (value instanceof QName) {
            tagged('q', value, out);
        } else if (value instanceof NodeRef) {
            tagged('n', value, out);
        } else if (value instanceof ContentData) {
            tagged('c', value, out);
        } else if (value instanceof Locale) {
            tagged('L', value, out);
        } else if (value instanceof ChildAssociationRef) {
            tagged('a', value, out);
        } else if (value instanceof AssociationRef) {
            tagged('A', value, out);
        } else {
            throw new IllegalArgumentException(
                    "A property value of the class " + value.getClass().getName() + " cannot be stored");
        }
    }

    private static void writeTexts(MLText texts, DataOutput out) throws IOException {
        out.writeByte('m');
        out.writeInt(texts.size());
        for (Map.Entry<Locale, String> text : texts.entrySet()) {
            writeText(text.getKey() == null ? "" : text.getKey().toString(), out);
            write(text.getValue(), out);
        }
    }

    private static void writeAll(Collection<?> values, DataOutput out) throws IOException {
        out.writeByte('*');
        out.writeInt(values.size());
        for (Object each : values) {
            write((Serializable) each, out);
        }
    }

    private static void writeMap(Map<?, ?> map, DataOutput out) throws IOException {
        out.writeByte('M');
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            write((Serializable) entry.getKey(), out);
            write((Serializable) entry.getValue(), out);
        }
    }

    private static void tagged(char kind, Object value, DataOutput out) throws IOException {
        out.writeByte(kind);
        writeText(value.toString(), out);
    }

    public static Serializable read(DataInput in) throws IOException {
        char kind = (char) in.readByte();
        switch (kind) {
            case '0':
                return null;
            case 't':
                return Boolean.TRUE;
            case 'f':
                return Boolean.FALSE;
            case 'i':
                return in.readInt();
            case 'l':
                return in.readLong();
            case 'F':
                return in.readFloat();
            case 'd':
                return in.readDouble();
            case 'D':
                return new Date(in.readLong());
            case 'm':
                return readTexts(in);
            case '*':
                return readAll(in);
            case 'M':
                return readMap(in);
            default:
                return fromText(kind, readText(in));
        }
    }

    private static Serializable fromText(char kind, String text) {
        switch (kind) {
            case 's':
                return text;
            case 'q':
                return QName.createQName(text);
            case 'n':
                return new NodeRef(text);
            case 'c':
                return ContentData.createContentProperty(text);
            case 'L':
                return I18NUtil.parseLocale(text);
            case 'a':
                return new ChildAssociationRef(text);
            case 'A':
                return new AssociationRef(text);
            default:
                throw new IllegalStateException("The store holds a value of the unknown kind '" + kind + "'");
        }
    }

    private static MLText readTexts(DataInput in) throws IOException {
        MLText texts = new MLText();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Locale locale = I18NUtil.parseLocale(readText(in));
            texts.put(locale, (String) read(in));
        }
        return texts;
    }

    private static ArrayList<Serializable> readAll(DataInput in) throws IOException {
        int count = in.readInt();
        ArrayList<Serializable> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(read(in));
        }
        return values;
    }

    private static LinkedHashMap<Serializable, Serializable> readMap(DataInput in) throws IOException {
        int count = in.readInt();
        LinkedHashMap<Serializable, Serializable> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Serializable key = read(in);
            map.put(key, read(in));
        }
        return map;
    }

    public static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
