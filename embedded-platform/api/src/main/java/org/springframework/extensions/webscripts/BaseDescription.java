package org.springframework.extensions.webscripts;

/** What every description has. */
public interface BaseDescription {
    String getId();

    String getShortName();

    String getDescription();
}
