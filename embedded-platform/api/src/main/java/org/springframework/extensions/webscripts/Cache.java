package org.springframework.extensions.webscripts;

import java.util.Date;

/** What an answer says about caching. */
public class Cache implements Description.RequiredCache {
    private boolean neverCache;
    private boolean isPublic;
    private Date lastModified;
    private String eTag;
    private Long maxAge;
    private boolean mustRevalidate;

    public Cache(Description.RequiredCache requiredCache) {
        if (requiredCache != null) {
            this.neverCache = requiredCache.getNeverCache();
            this.isPublic = requiredCache.getIsPublic();
            this.mustRevalidate = requiredCache.getMustRevalidate();
        }
    }

    public Cache() {
        this(null);
    }

    @Override
    public boolean getNeverCache() {
        return neverCache;
    }

    public void setNeverCache(boolean neverCache) {
        this.neverCache = neverCache;
    }

    @Override
    public boolean getIsPublic() {
        return isPublic;
    }

    public void setIsPublic(boolean isPublic) {
        this.isPublic = isPublic;
    }

    public Date getLastModified() {
        return lastModified;
    }

    public void setLastModified(Date lastModified) {
        this.lastModified = lastModified;
    }

    public String getETag() {
        return eTag;
    }

    public void setETag(String tag) {
        this.eTag = tag;
    }

    public Long getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(Long maxAge) {
        this.maxAge = maxAge;
    }

    @Override
    public boolean getMustRevalidate() {
        return mustRevalidate;
    }

    public void setMustRevalidate(boolean mustRevalidate) {
        this.mustRevalidate = mustRevalidate;
    }
}
