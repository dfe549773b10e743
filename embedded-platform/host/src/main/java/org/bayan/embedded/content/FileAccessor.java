package org.bayan.embedded.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentStreamListener;

/** What reading and writing a content file have in common. */
abstract class FileAccessor implements ContentAccessor {
    private final String url;
    private final List<ContentStreamListener> listeners = new ArrayList<>();
    private String mimetype;
    private String encoding = "UTF-8";
    private Locale locale;

    FileAccessor(String url) {
        this.url = url;
    }

    void tellClosed() {
        new ArrayList<>(listeners).forEach(ContentStreamListener::contentStreamClosed);
    }

    void takeOver(ContentData data) {
        if (data != null) {
            mimetype = data.getMimetype();
            encoding = data.getEncoding() == null ? encoding : data.getEncoding();
            locale = data.getLocale();
        }
    }

    @Override
    public void addListener(ContentStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public ContentData getContentData() {
        return new ContentData(url, mimetype, getSize(), encoding, locale);
    }

    @Override
    public String getContentUrl() {
        return url;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public void setMimetype(String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding;
    }

    @Override
    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public void setLocale(Locale locale) {
        this.locale = locale;
    }
}
