package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.WebScriptException;

/** A submitted form, with uploaded files. */
public class FormData implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<FormField> fields = new ArrayList<>();
    private final boolean multiPart;

    public FormData(HttpServletRequest req) {
        String type = req.getContentType();
        this.multiPart = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
        if (multiPart) {
            try {
                req.getParts().forEach(part -> fields.add(new FormField(part)));
            } catch (IOException | ServletException | IllegalStateException e) {
                throw new WebScriptException(400, "The multipart form could not be read: " + e.getMessage(), e);
            }
        }
    }

    public boolean getIsMultiPart() {
        return multiPart;
    }

    public boolean hasField(String name) {
        return fields.stream().anyMatch(field -> field.getName().equals(name));
    }

    public FormField[] getFields() {
        return fields.toArray(FormField[]::new);
    }

    public void cleanup() {
        fields.forEach(FormField::cleanup);
    }

    public Map<String, String[]> getParameters() {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (FormField field : fields) {
            String[] before = parameters.getOrDefault(field.getName(), new String[0]);
            String[] values = Arrays.copyOf(before, before.length + 1);
            values[before.length] = field.getIsFile() ? field.getFilename() : field.getValue();
            parameters.put(field.getName(), values);
        }
        return parameters;
    }

    /** One field of a form. */
    public class FormField implements Serializable {
        private static final long serialVersionUID = 1L;

        private final transient Part part;

        FormField(Part part) {
            this.part = part;
        }

        public String getName() {
            return part.getName();
        }

        public boolean getIsFile() {
            return part.getSubmittedFileName() != null;
        }

        public String getValue() {
            try (InputStream value = part.getInputStream()) {
                return new String(value.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("The form field " + part.getName() + " could not be read", e);
            }
        }

        public Content getContent() {
            return new InputStreamContent(getInputStream(), getMimetype(), null);
        }

        public InputStream getInputStream() {
            try {
                return part.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException("The form field " + part.getName() + " could not be read", e);
            }
        }

        public String getMimetype() {
            return part.getContentType();
        }

        /** The name without the folders that some clients send with it. */
        public String getFilename() {
            String name = part.getSubmittedFileName();
            return name == null ? null : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        public void cleanup() {
            try {
                part.delete();
            } catch (IOException e) {
                throw new UncheckedIOException("The form field " + part.getName() + " could not be removed", e);
            }
        }
    }
}
