<#-- A day without a time: shown in the reader's calendar, chosen with Share's own control. -->
<#if form.mode == "view">
<div class="form-field bayan-day">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <#assign isDay = field.value?? && field.value?string?matches("\\d{4}-\\d\\d-\\d\\d.*")>
    <span class="viewmode-value" id="${fieldHtmlId}-day"><#if isDay>${field.value?string?substring(0, 10)?html}<#else>${msg("form.control.novalue")}</#if></span>
    <#if isDay>
    <script type="text/javascript">BayanDay.show("${fieldHtmlId?js_string}-day");</script>
    </#if>
  </div>
</div>
<#else>
<#include "/org/alfresco/components/form/controls/date.ftl"/>
</#if>
