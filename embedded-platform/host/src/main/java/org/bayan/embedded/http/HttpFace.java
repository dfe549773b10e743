package org.bayan.embedded.http;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.bayan.embedded.http.auth.RequestAuthenticator;
import org.bayan.embedded.http.cmis.CmisAssembly;
import org.bayan.embedded.http.webdav.WebDavAssembly;
import org.bayan.embedded.http.webscript.ScriptAssembly;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The host's HTTP side: the REST API, web scripts, WebDAV, CMIS and static pages of a repository, under {@code /alfresco} on
 * 127.0.0.1, in the servlet container that ACS runs in.
 */
public final class HttpFace implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";
    private static final String CONTEXT_PATH = "/alfresco";

    static {
        TomcatURLStreamHandlerFactory.disable();
    }

    private final Tomcat tomcat;
    private final Path directory;

    private HttpFace(Tomcat tomcat, Path directory) {
        this.tomcat = tomcat;
        this.directory = directory;
    }

    /**
     * Begins to listen. When this returns, requests are answered.
     *
     * @param context the repository's started application context
     * @param port the port, or 0 for any free one
     * @throws IllegalStateException if the port is taken
     */
    public static HttpFace start(ApplicationContext context, int port, HttpLimits limits) {
        RepositoryBeans beans = new RepositoryBeans(context);
        RequestAuthenticator authenticator = new RequestAuthenticator(
                beans.get("AuthenticationService", AuthenticationService.class),
                beans.get("retryingTransactionHelper", RetryingTransactionHelper.class));
        Path directory = temporaryDirectory();
        Tomcat tomcat = new Tomcat();
        tomcat.setSilent(true);
        tomcat.setBaseDir(directory.toString());
        tomcat.setConnector(connector(port, limits));
        Context web = tomcat.addContext(CONTEXT_PATH, directory.toString());
        web.setParentClassLoader(context.getClassLoader());
        doNotLookForLeaks((StandardContext) web);
        StaticPages.addTo(web, context.getClassLoader());
        add(web, "rest", RestAssembly.servlet(beans, authenticator, limits), limits, List.of("/api/*"));
        add(
                web,
                "webscripts",
                ScriptAssembly.servlet(beans, authenticator, limits),
                limits,
                List.of("/s/*", "/service/*", "/wcs/*", "/wcservice/*"));
        add(web, "webdav", WebDavAssembly.servlet(beans, authenticator, limits), limits, List.of("/webdav/*"));
        add(
                web,
                "cmis",
                CmisAssembly.servlet(beans, authenticator, limits),
                limits,
                List.of("/api/-default-/public/cmis/versions/1.1/browser/*"));
        return started(new HttpFace(tomcat, directory), port);
    }

    private static HttpFace started(HttpFace face, int port) {
        try {
            face.tomcat.start();
            if (face.port() <= 0) {
                throw new IllegalStateException("Port " + port + " on " + ADDRESS + " is taken. Choose another one.");
            }
            return face;
        } catch (LifecycleException | RuntimeException e) {
            face.close();
            throw e instanceof RuntimeException unchecked
                    ? unchecked
                    : new IllegalStateException("The HTTP side could not start: " + e.getMessage(), e);
        }
    }

    /** The port that the host listens on. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** The address of the repository, such as {@code http://127.0.0.1:8080/alfresco}. */
    public String url() {
        return "http://" + ADDRESS + ":" + port() + CONTEXT_PATH;
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The HTTP side could not stop: " + e.getMessage(), e);
        } finally {
            removeDirectory();
        }
    }

    private void removeDirectory() {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary directory " + directory + " could not be removed", e);
        }
    }

    private static Connector connector(int port, HttpLimits limits) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", ADDRESS);
        connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(limits.headerBytes()));
        connector.setProperty("bindOnInit", "false");
        connector.setURIEncoding("UTF-8");
        connector.setMaxPostSize(limits.structuredBytes());
        connector.setMaxPartCount(limits.formFields());
        connector.setThrowOnFailure(true);
        return connector;
    }

    /** The web application's classes are the host's own; Tomcat need not look for what a redeployment would leave behind. */
    private static void doNotLookForLeaks(StandardContext web) {
        web.setClearReferencesRmiTargets(false);
        web.setClearReferencesThreadLocals(false);
        web.setClearReferencesObjectStreamClassCaches(false);
    }

    private static void add(Context web, String name, Servlet servlet, HttpLimits limits, List<String> paths) {
        Wrapper wrapper = Tomcat.addServlet(web, name, servlet);
        wrapper.setMultipartConfigElement(new MultipartConfigElement(
                "", limits.contentBytes(), limits.contentBytes() + limits.structuredBytes(), limits.memoryBytes()));
        paths.forEach(path -> web.addServletMappingDecoded(path, name));
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("http-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary directory could be made for the HTTP side", e);
        }
    }
}
