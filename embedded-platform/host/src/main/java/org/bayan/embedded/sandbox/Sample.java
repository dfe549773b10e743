package org.bayan.embedded.sandbox;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * A sample statement and what its description must be.
 *
 * @param file name of the file, beside samples.json
 * @param state the extraction state that it must end in
 * @param problem key of the reason, for a file that gives no text; else null
 * @param fields the values that must be found, by field key; a field that is not named may hold anything
 */
record Sample(String file, String state, String problem, Map<String, List<String>> fields) {

    private static final String FOLDER = "samples/";

    Sample {
        fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    static List<Sample> all() throws IOException {
        var mapper = new ObjectMapper().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);
        try (InputStream in = open("samples.json")) {
            return mapper.readValue(in, new TypeReference<>() {});
        }
    }

    byte[] content() throws IOException {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) throws FileNotFoundException {
        InputStream in = Sample.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return in;
    }
}
