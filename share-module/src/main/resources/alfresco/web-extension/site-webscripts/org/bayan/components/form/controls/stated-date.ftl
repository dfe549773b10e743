<#-- A day, month or year that a record states: shown in the reader's calendar with the original beside, edited as it was typed. -->
<#if form.mode == "view">
<div class="form-field bayan-stated-date">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <#assign stated = (field.value!"")?string>
    <#if stated != "">
    <span class="viewmode-value" dir="auto" id="${fieldHtmlId}-day">${stated?html}</span>
    <script type="text/javascript">BayanDay.showStated("${fieldHtmlId?js_string}-day");</script>
    <#else>
    <span class="viewmode-value">${msg("form.control.novalue")}</span>
    </#if>
  </div>
</div>
<#else>
<#include "/org/alfresco/components/form/controls/textfield.ftl"/>
</#if>
