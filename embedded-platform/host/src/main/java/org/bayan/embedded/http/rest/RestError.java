package org.bayan.embedded.http.rest;

import java.util.UUID;

/** The body of every refusal of the REST API. The API keeps {@code stackTrace} for old clients and never fills it. */
record RestError(int status, String errorKey, String summary) {
    /** The key of a refusal for which the API has no own key. */
    static final String DEFAULT_KEY = "framework.exception.ApiDefault";

    private static final String NO_STACK_TRACE =
            "For security reasons the stack trace is no longer displayed, but the property is kept for previous versions";
    private static final String DESCRIPTION_URL = "https://api-explorer.alfresco.com";

    JsonEntity toJson() {
        JsonEntity error = new JsonEntity()
                .put("errorKey", errorKey)
                .keep("statusCode", status)
                .keep("briefSummary", summary)
                .keep("stackTrace", NO_STACK_TRACE)
                .keep("descriptionURL", DESCRIPTION_URL)
                .keep("logId", UUID.randomUUID().toString());
        return new JsonEntity().keep("error", error);
    }
}
