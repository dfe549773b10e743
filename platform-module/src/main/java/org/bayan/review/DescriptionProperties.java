package org.bayan.review;

import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.bayan.model.BayanModel;

/** The properties that make up the archival description, which approval closes. */
final class DescriptionProperties {
    static final List<QName> NAMES = List.of(
            ContentModel.PROP_TITLE,
            BayanModel.PROP_REFERENCE_CODE,
            BayanModel.PROP_DOCUMENT_NUMBER,
            BayanModel.PROP_DOCUMENT_TYPES,
            BayanModel.PROP_DOCUMENT_TYPES_TEXT,
            BayanModel.PROP_LANGUAGES,
            BayanModel.PROP_LANGUAGES_TEXT,
            BayanModel.PROP_ISSUER_NAME,
            BayanModel.PROP_PLACE,
            BayanModel.PROP_OCCASION,
            BayanModel.PROP_STATED_ENTITIES,
            BayanModel.PROP_STATED_PERSONS,
            BayanModel.PROP_STATED_EVENTS,
            BayanModel.PROP_DATE_TEXT,
            BayanModel.PROP_DATE_FROM,
            BayanModel.PROP_DATE_TO,
            BayanModel.PROP_DATE_PRECISION,
            BayanModel.PROP_DATE_CALENDAR,
            BayanModel.PROP_DATE_CERTAINTY);

    private DescriptionProperties() {}
}
