package org.bayan.statement.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes the enums of the linking core by the codes of the content model, since the core knows nothing of JSON. */
final class CodedEnum<E extends Enum<E>> extends StdScalarDeserializer<E> {
    private static final long serialVersionUID = 1L;

    private final Class<E> type;
    private final transient Function<E, String> code;

    private CodedEnum(Class<E> type, Function<E, String> code) {
        super(type);
        this.type = type;
        this.code = code;
    }

    static <E extends Enum<E>> void register(SimpleModule module, Class<E> type, Function<E, String> code) {
        module.addDeserializer(type, new CodedEnum<>(type, code));
        module.addSerializer(type, new Writer<>(type, code));
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        for (E value : type.getEnumConstants()) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        return type.cast(context.handleWeirdStringValue(type, text, "not a code that this release knows"));
    }

    private static final class Writer<E extends Enum<E>> extends StdScalarSerializer<E> {
        private static final long serialVersionUID = 1L;

        private final transient Function<E, String> code;

        Writer(Class<E> type, Function<E, String> code) {
            super(type);
            this.code = code;
        }

        @Override
        public void serialize(E value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(code.apply(value));
        }
    }
}
