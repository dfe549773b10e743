package org.springframework.extensions.webscripts;

/** A node of the tree of URLs or packages. */
public interface Path {
    String getPath();

    String getName();

    Path getParent();

    Path[] getChildren();

    WebScript[] getScripts();
}
