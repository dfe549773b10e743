package org.alfresco.service.cmr.repository;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.springframework.extensions.surf.util.I18NUtil;

/** What a content property holds: where the bytes are, their media type, size, encoding and locale. Immutable. */
public class ContentData implements Serializable {
    private static final String SEPARATOR = "|";

    private final String contentUrl;
    private final String mimetype;
    private final long size;
    private final String encoding;
    private final Locale locale;

    protected ContentData(ContentData original) {
        this(original.contentUrl, original.mimetype, original.size, original.encoding, original.locale);
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding) {
        this(contentUrl, mimetype, size, encoding, null);
    }

    public ContentData(String contentUrl, String mimetype, long size, String encoding, Locale locale) {
        if (contentUrl != null && contentUrl.isEmpty()) {
            contentUrl = null;
        }
        if (contentUrl != null && !contentUrl.contains("://")) {
            throw new IllegalArgumentException("Not a content URL: " + contentUrl);
        }
        if (contentUrl == null && size != 0L) {
            throw new IllegalArgumentException("Content without a URL must have size 0, but has " + size);
        }
        this.contentUrl = contentUrl;
        this.mimetype = mimetype;
        this.size = size;
        this.encoding = encoding;
        this.locale = locale == null ? I18NUtil.getLocale() : locale;
    }

    /** Reads what {@link #toString()} writes; null for an empty text. */
    public static ContentData createContentProperty(String contentPropertyStr) {
        if (contentPropertyStr == null || contentPropertyStr.isEmpty()) {
            return null;
        }
        String url = null;
        String mimetype = null;
        String encoding = null;
        long size = 0;
        Locale locale = null;
        for (String part : contentPropertyStr.split("\\|")) {
            int equals = part.indexOf('=');
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (equals < 0 || value.isEmpty()) {
                continue;
            }
            switch (part.substring(0, equals)) {
                case "contentUrl":
                    url = value;
                    break;
                case "mimetype":
                    mimetype = value;
                    break;
                case "size":
                    size = Long.parseLong(value);
                    break;
                case "encoding":
                    encoding = value;
                    break;
                case "locale":
                    locale = I18NUtil.parseLocale(value);
                    break;
                default:
                    break;
            }
        }
        return new ContentData(url, mimetype, size, encoding, locale);
    }

    public static ContentData setMimetype(ContentData existing, String mimetype) {
        return existing == null
                ? new ContentData(null, mimetype, 0L, "UTF-8")
                : new ContentData(existing.contentUrl, mimetype, existing.size, existing.encoding, existing.locale);
    }

    public static ContentData setEncoding(ContentData existing, String encoding) {
        return existing == null
                ? new ContentData(null, null, 0L, encoding)
                : new ContentData(existing.contentUrl, existing.mimetype, existing.size, encoding, existing.locale);
    }

    /** Whether there are bytes to read, be it none. */
    public static boolean hasContent(ContentData contentData) {
        return contentData != null && contentData.contentUrl != null;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ContentData
                && Objects.equals(contentUrl, ((ContentData) obj).contentUrl)
                && Objects.equals(mimetype, ((ContentData) obj).mimetype)
                && size == ((ContentData) obj).size
                && Objects.equals(encoding, ((ContentData) obj).encoding)
                && Objects.equals(locale, ((ContentData) obj).locale);
    }

    @Override
    public String toString() {
        return getInfoUrl();
    }

    public String getInfoUrl() {
        return "contentUrl=" + text(contentUrl) + SEPARATOR + "mimetype=" + text(mimetype) + SEPARATOR + "size=" + size
                + SEPARATOR + "encoding=" + text(encoding) + SEPARATOR + "locale=" + text(locale) + "_";
    }

    private static String text(Object part) {
        return part == null ? "" : part.toString();
    }

    public String getContentUrl() {
        return contentUrl;
    }

    public String getMimetype() {
        return mimetype;
    }

    public long getSize() {
        return size;
    }

    public String getEncoding() {
        return encoding;
    }

    public Locale getLocale() {
        return locale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(contentUrl, mimetype, size);
    }
}
