package org.alfresco.service.cmr.repository.datatype;

/** The conversions between the Java types of property values. */
public class DefaultTypeConverter extends TypeConverter {
    public static TypeConverter INSTANCE =
            null /* TODO org.alfresco.service.cmr.repository.datatype.DefaultTypeConverter@1db4798e */;
}
