package org.springframework.extensions.webscripts;

import java.util.Map;

/** Chooses the template that renders a status. */
public interface StatusTemplateFactory {
    StatusTemplate getStatusTemplate();

    Map<String, Object> getStatusModel();
}
