package org.bayan.embedded.http.body;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of a multipart form in the order they were sent. Files stay where the servlet container spooled them. */
public final class FormFields implements Iterable<FormFields.Field> {
    private final List<Field> fields;

    private FormFields(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    /** One field: a text, or a file that has a name. */
    public record Field(String name, String text, FormFile file) {
        /** Whether this field holds a file. */
        public boolean isFile() {
            return file != null;
        }
    }

    /** A file of a form. */
    public static final class FormFile {
        private final Part part;

        private FormFile(Part part) {
            this.part = part;
        }

        /** The file name as the client sent it. */
        public String name() {
            return part.getSubmittedFileName();
        }

        /** A new stream from the beginning; the caller closes it. */
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }

    /** Whether the request carries a multipart form. */
    public static boolean areIn(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * Reads the form of a request.
     *
     * @throws MalformedFormException if the body is not a multipart form, or larger than the host accepts
     */
    public static FormFields of(HttpServletRequest request) throws IOException {
        List<Field> fields = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                fields.add(field(part));
            }
        } catch (ServletException | IllegalStateException e) {
            throw new MalformedFormException("The multipart form could not be read: " + e.getMessage(), e);
        }
        return new FormFields(fields);
    }

    private static Field field(Part part) throws IOException {
        if (part.getSubmittedFileName() != null) {
            return new Field(part.getName(), null, new FormFile(part));
        }
        try (InputStream value = part.getInputStream()) {
            return new Field(part.getName(), new String(value.readAllBytes(), StandardCharsets.UTF_8), null);
        }
    }

    /** The text of the first field with this name, whatever its case. */
    public Optional<String> text(String name) {
        return fields.stream()
                .filter(field -> !field.isFile() && field.name().equalsIgnoreCase(name))
                .map(Field::text)
                .findFirst();
    }

    /** The texts of all fields with exactly this name. */
    public List<String> texts(String name) {
        return fields.stream()
                .filter(field -> !field.isFile() && field.name().equals(name))
                .map(Field::text)
                .toList();
    }

    /** The first file with this field name, whatever its case. */
    public Optional<FormFile> file(String name) {
        return fields.stream()
                .filter(field -> field.isFile() && field.name().equalsIgnoreCase(name))
                .map(Field::file)
                .findFirst();
    }

    @Override
    public Iterator<Field> iterator() {
        return fields.iterator();
    }
}
