<#-- The priority of a review. Compares numbers as numbers: Share's own control compares their digits, which in Arabic are other ones, and so
     shows every new review as urgent. -->
<#assign names = ["high", "medium", "low"]>
<#assign wanted = 2>
<#if field.value?? && field.value?is_number><#assign wanted = field.value><#elseif field.value?? && ["1", "2", "3"]?seq_contains(field.value?string)><#assign wanted = field.value?string?number></#if>
<div class="form-field bayan-priority">
<#if form.mode == "view" || field.disabled!false>
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"><#if (wanted >= 1) && (wanted <= 3)>${msg("bayan.priority." + names[wanted - 1])?html}</#if></span>
  </div>
<#else>
  <label for="${fieldHtmlId}">${field.label?html}:</label>
  <select id="${fieldHtmlId}" name="${field.name?html}" tabindex="0" size="1">
    <#list names as name>
    <option value="${(name_index + 1)?c}"<#if wanted == name_index + 1> selected="selected"</#if>>${msg("bayan.priority." + name)?html}</option>
    </#list>
  </select>
</#if>
</div>
