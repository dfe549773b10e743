package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A model is wrong. */
public class DictionaryException extends AlfrescoRuntimeException {
    public DictionaryException(String msgId, Throwable cause, Object... args) {
        super(msgId, args, cause);
    }

    public DictionaryException(String msgId, Object... args) {
        super(msgId, args);
    }

    public DictionaryException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    public DictionaryException(String msgId) {
        super(msgId);
    }

    /** A name is defined twice. */
    public static class DuplicateDefinitionException extends DictionaryException {
        public DuplicateDefinitionException(String msgId, Throwable cause, Object... args) {
            super(msgId, cause, args);
        }

        public DuplicateDefinitionException(String msgId, Object... args) {
            super(msgId, args);
        }

        public DuplicateDefinitionException(String msgId, Throwable cause) {
            super(msgId, cause);
        }

        public DuplicateDefinitionException(String msgId) {
            super(msgId);
        }
    }
}
