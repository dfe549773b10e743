package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Locale;

/** What a content property holds: where the bytes are, their media type, size, encoding and locale. Immutable. */
public class ContentData implements Serializable {
    protected ContentData(ContentData original) {
        // TODO
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        // TODO
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        // TODO
    }

    public static ContentData createContentProperty(String contentPropertyStr) {
        throw new UnsupportedOperationException("TODO");
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        throw new UnsupportedOperationException("TODO");
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        throw new UnsupportedOperationException("TODO");
    }

    public static boolean hasContent(ContentData contentData) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public boolean equals(Object obj) {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getInfoUrl() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getContentUrl() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getMimetype() {
        throw new UnsupportedOperationException("TODO");
    }

    public long getSize() {
        throw new UnsupportedOperationException("TODO");
    }

    public String getEncoding() {
        throw new UnsupportedOperationException("TODO");
    }

    public Locale getLocale() {
        throw new UnsupportedOperationException("TODO");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("TODO");
    }
}
