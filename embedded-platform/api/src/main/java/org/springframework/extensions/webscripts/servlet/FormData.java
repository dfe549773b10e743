package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Map;
import org.springframework.extensions.surf.util.Content;

/** A submitted form, with uploaded files. */
public class FormData implements Serializable {
    public FormData(HttpServletRequest req) {
        // TODO
    }

    public boolean getIsMultiPart() {
        throw new UnsupportedOperationException("TODO");
    }

    public boolean hasField(String name) {
        throw new UnsupportedOperationException("TODO");
    }

    public FormField[] getFields() {
        throw new UnsupportedOperationException("TODO");
    }

    public void cleanup() {
        throw new UnsupportedOperationException("TODO");
    }

    public Map<String, String[]> getParameters() {
        throw new UnsupportedOperationException("TODO");
    }

    /** One field of a form. */
    public class FormField implements Serializable {
        public String getName() {
            throw new UnsupportedOperationException("TODO");
        }

        public boolean getIsFile() {
            throw new UnsupportedOperationException("TODO");
        }

        public String getValue() {
            throw new UnsupportedOperationException("TODO");
        }

        public Content getContent() {
            throw new UnsupportedOperationException("TODO");
        }

        public InputStream getInputStream() {
            throw new UnsupportedOperationException("TODO");
        }

        public String getMimetype() {
            throw new UnsupportedOperationException("TODO");
        }

        public String getFilename() {
            throw new UnsupportedOperationException("TODO");
        }

        public void cleanup() {
            throw new UnsupportedOperationException("TODO");
        }
    }
}
