package org.bayan.embedded.http.rest.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.bayan.embedded.http.rest.JsonEntity;
import org.bayan.embedded.http.rest.RestException;

/** The members of a person in the REST API and the properties behind them. */
final class PersonFields {
    private static final Map<String, QName> TEXTS = new LinkedHashMap<>();
    private static final Map<String, QName> COMPANY = new LinkedHashMap<>();

    static {
        TEXTS.put("firstName", ContentModel.PROP_FIRSTNAME);
        TEXTS.put("lastName", ContentModel.PROP_LASTNAME);
        TEXTS.put("email", ContentModel.PROP_EMAIL);
        TEXTS.put("jobTitle", ContentModel.PROP_JOBTITLE);
        TEXTS.put("location", ContentModel.PROP_LOCATION);
        TEXTS.put("telephone", ContentModel.PROP_TELEPHONE);
        TEXTS.put("mobile", ContentModel.PROP_MOBILE);
        TEXTS.put("skypeId", ContentModel.PROP_SKYPE);
        TEXTS.put("instantMessageId", ContentModel.PROP_INSTANTMSG);
        TEXTS.put("googleId", ContentModel.PROP_GOOGLEUSERNAME);
        TEXTS.put("userStatus", ContentModel.PROP_USER_STATUS);
        COMPANY.put("organization", ContentModel.PROP_ORGANIZATION);
        COMPANY.put("address1", ContentModel.PROP_COMPANYADDRESS1);
        COMPANY.put("address2", ContentModel.PROP_COMPANYADDRESS2);
        COMPANY.put("address3", ContentModel.PROP_COMPANYADDRESS3);
        COMPANY.put("postcode", ContentModel.PROP_COMPANYPOSTCODE);
        COMPANY.put("telephone", ContentModel.PROP_COMPANYTELEPHONE);
        COMPANY.put("fax", ContentModel.PROP_COMPANYFAX);
        COMPANY.put("email", ContentModel.PROP_COMPANYEMAIL);
    }

    private PersonFields() {}

    /** Adds the members that properties give. */
    static void show(Map<QName, Serializable> properties, JsonEntity person) {
        TEXTS.forEach((member, property) -> person.put(member, properties.get(property)));
        JsonEntity company = new JsonEntity();
        COMPANY.forEach((member, property) -> company.put(member, properties.get(property)));
        person.put("company", company)
                .put("statusUpdatedAt", properties.get(ContentModel.PROP_USER_STATUS_TIME))
                .keep(
                        "emailNotificationsEnabled",
                        !Boolean.TRUE.equals(properties.get(ContentModel.PROP_EMAIL_FEED_DISABLED)));
    }

    /**
     * The properties that a sent person sets; members that were not sent are left alone.
     *
     * @throws RestException with status 400 if a member has the wrong kind of value
     */
    static Map<QName, Serializable> read(JsonNode person) {
        Map<QName, Serializable> properties = new HashMap<>();
        TEXTS.forEach((member, property) -> readText(person, member, property, properties));
        JsonNode company = person.path("company");
        COMPANY.forEach((member, property) -> readText(company, member, property, properties));
        JsonNode notifications = person.get("emailNotificationsEnabled");
        if (notifications != null) {
            if (!notifications.isBoolean()) {
                throw RestException.invalid("'emailNotificationsEnabled' field must be true or false.");
            }
            properties.put(ContentModel.PROP_EMAIL_FEED_DISABLED, !notifications.booleanValue());
        }
        return properties;
    }

    private static void readText(JsonNode holder, String member, QName property, Map<QName, Serializable> properties) {
        JsonNode value = holder.get(member);
        if (value == null) {
            return;
        }
        if (!value.isNull() && !value.isTextual()) {
            throw RestException.invalid("Field '" + member + "' must be a text.");
        }
        properties.put(property, value.textValue());
    }
}
