package org.alfresco.service.cmr.repository.datatype;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.Path;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;
import org.alfresco.util.VersionNumber;
import org.springframework.extensions.surf.util.I18NUtil;

/** The conversions between the Java types of property values. */
public class DefaultTypeConverter extends TypeConverter {
    public static TypeConverter INSTANCE = new DefaultTypeConverter();

    DefaultTypeConverter() {
        fromText();
        toText();
        numbers();
        dates();
        others();
    }

    private void fromText() {
        addConverter(String.class, Boolean.class, Boolean::valueOf);
        addConverter(String.class, Character.class, text -> text.isEmpty() ? null : text.charAt(0));
        addConverter(String.class, Byte.class, Byte::valueOf);
        addConverter(String.class, Short.class, Short::valueOf);
        addConverter(String.class, Integer.class, Integer::valueOf);
        addConverter(String.class, Long.class, Long::valueOf);
        addConverter(String.class, Float.class, Float::valueOf);
        addConverter(String.class, Double.class, Double::valueOf);
        addConverter(String.class, BigDecimal.class, BigDecimal::new);
        addConverter(String.class, Date.class, DefaultTypeConverter::date);
        addConverter(String.class, Locale.class, I18NUtil::parseLocale);
        addConverter(String.class, MLText.class, text -> new MLText(I18NUtil.getContentLocale(), text));
        addConverter(String.class, QName.class, QName::createQName);
        addConverter(String.class, NodeRef.class, NodeRef::new);
        addConverter(String.class, StoreRef.class, StoreRef::new);
        addConverter(String.class, ChildAssociationRef.class, ChildAssociationRef::new);
        addConverter(String.class, AssociationRef.class, AssociationRef::new);
        addConverter(String.class, ContentData.class, ContentData::createContentProperty);
        addConverter(String.class, VersionNumber.class, VersionNumber::new);
        addConverter(
                String.class,
                InputStream.class,
                text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A date as ISO 8601 or as milliseconds since the epoch. */
    private static Date date(String text) {
        return text.matches("-?\\d{5,}") ? new Date(Long.parseLong(text)) : ISO8601DateFormat.parse(text);
    }

    private void toText() {
        for (Class<?> type : new Class<?>[] {
            Boolean.class, Character.class, Number.class, QName.class, NodeRef.class, StoreRef.class,
            ChildAssociationRef.class, AssociationRef.class, ContentData.class, Path.class, VersionNumber.class,
                    Enum.class
        }) {
            addConverter(type, String.class, Object::toString);
        }
        addConverter(Date.class, String.class, ISO8601DateFormat::format);
        addConverter(Calendar.class, String.class, calendar -> ISO8601DateFormat.format(calendar.getTime()));
        addConverter(Locale.class, String.class, DefaultTypeConverter::text);
        addConverter(MLText.class, String.class, text -> text.getClosestValue(I18NUtil.getContentLocale()));
        addConverter(ContentReader.class, String.class, ContentReader::getContentString);
        addConverter(ContentReader.class, InputStream.class, ContentReader::getContentInputStream);
        addConverter(Reader.class, String.class, Object::toString);
    }

    private static String text(Locale locale) {
        return locale.getLanguage() + "_" + locale.getCountry() + "_" + locale.getVariant();
    }

    private void numbers() {
        addConverter(Number.class, Byte.class, Number::byteValue);
        addConverter(Number.class, Short.class, Number::shortValue);
        addConverter(Number.class, Integer.class, Number::intValue);
        addConverter(Number.class, Long.class, Number::longValue);
        addConverter(Number.class, Float.class, Number::floatValue);
        addConverter(Number.class, Double.class, Number::doubleValue);
        addConverter(Number.class, BigDecimal.class, number -> new BigDecimal(number.toString()));
        addConverter(Number.class, Date.class, number -> new Date(number.longValue()));
        addConverter(Number.class, Boolean.class, number -> number.longValue() > 0);
        addConverter(Boolean.class, Integer.class, truth -> truth ? 1 : 0);
        addConverter(Boolean.class, Long.class, truth -> truth ? 1L : 0L);
    }

    private void dates() {
        addConverter(Date.class, Long.class, Date::getTime);
        addConverter(Calendar.class, Date.class, Calendar::getTime);
        addConverter(Date.class, Instant.class, Date::toInstant);
        addConverter(Instant.class, Date.class, Date::from);
    }

    private void others() {
        addConverter(NodeRef.class, StoreRef.class, NodeRef::getStoreRef);
        addConverter(ChildAssociationRef.class, NodeRef.class, ChildAssociationRef::getChildRef);
        addConverter(AssociationRef.class, NodeRef.class, AssociationRef::getTargetRef);
        addConverter(MLText.class, MLText.class, text -> text);
    }
}
