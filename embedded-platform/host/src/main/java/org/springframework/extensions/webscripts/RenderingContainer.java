package org.springframework.extensions.webscripts;

/**
 * A container that renders templates. It stands in this package because the interface by which {@link AbstractWebScript} reaches
 * its renderer is not part of the API that ACS declares, and so is not public.
 */
public abstract class RenderingContainer implements Container, TemplateRendering {}
