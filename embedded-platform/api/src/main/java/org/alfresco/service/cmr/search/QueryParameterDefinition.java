package org.alfresco.service.cmr.search;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;

/** A declared parameter of a query. */
public interface QueryParameterDefinition extends NamedQueryParameterDefinition {
    PropertyDefinition getPropertyDefinition();

    DataTypeDefinition getDataTypeDefinition();

    String getDefault();

    boolean hasDefaultValue();
}
