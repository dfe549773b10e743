package org.bayan.embedded.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Collections;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.apache.catalina.Wrapper;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.StandardRoot;

/** Serves {@code META-INF/resources} of the module JARs. A bare folder is not found: there are no listings and no index pages. */
final class StaticPages {
    private static final String PLACE = "META-INF/resources";

    private StaticPages() {}

    static void addTo(Context web, ClassLoader classes) {
        StandardRoot root = new StandardRoot(web);
        web.setResources(root);
        web.addLifecycleListener(event -> addJars(event, root, classes));
        Wrapper wrapper = Tomcat.addServlet(web, "default", new DefaultServlet());
        wrapper.addInitParameter("listings", "false");
        wrapper.setLoadOnStartup(1);
        web.addServletMappingDecoded("/", "default");
        web.addMimeMapping("html", "text/html");
        web.addMimeMapping("css", "text/css");
        web.addMimeMapping("js", "text/javascript");
        web.addMimeMapping("json", "application/json");
        web.addMimeMapping("svg", "image/svg+xml");
        web.addMimeMapping("png", "image/png");
        web.addMimeMapping("woff2", "font/woff2");
    }

    private static void addJars(LifecycleEvent event, StandardRoot root, ClassLoader classes) {
        if (!event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)) {
            return;
        }
        try {
            for (URL place : Collections.list(classes.getResources(PLACE))) {
                root.createWebResourceSet(ResourceSetType.RESOURCE_JAR, "/", jarOf(place), "/" + PLACE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The class path could not be searched for static pages", e);
        }
    }

    /** The JAR, or the folder of classes, that holds the place. */
    private static URL jarOf(URL place) throws MalformedURLException {
        String address = place.toString();
        return new URL(address.substring(0, address.lastIndexOf(PLACE)));
    }
}
