package org.alfresco.processor;

/** An object that scripts or templates may use. */
public interface ProcessorExtension {
    String getExtensionName();
}
