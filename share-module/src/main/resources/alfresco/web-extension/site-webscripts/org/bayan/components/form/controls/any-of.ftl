<#-- Any number of the values of a list, for a search. Nothing is chosen at first: the default of a new record, which Share's own control
     chooses, would narrow every search. -->
<#assign separator = (field.control.params.optionSeparator)!",">
<#assign between = (field.control.params.labelSeparator)!"|">
<#assign options = ((field.control.params.options)!"")?split(separator)>
<div class="form-field bayan-any-of">
  <label for="${fieldHtmlId}-entry">${field.label?html}:</label>
  <input id="${fieldHtmlId}" type="hidden" name="${field.name?html}" value=""/>
  <input type="hidden" name="${field.name?html}_isListProperty" value="true"/>
  <input type="hidden" name="${field.name?html}-mode" value="OR"/>
  <select id="${fieldHtmlId}-entry" name="-" multiple="multiple" size="${[options?size, 5]?min?c}" tabindex="0"
    onchange="Alfresco.util.updateMultiSelectListValue('${fieldHtmlId?js_string}-entry', '${fieldHtmlId?js_string}', false);">
    <#list options as option>
    <#assign value = option?keep_before(between)>
    <#assign label = option?contains(between)?string(option?keep_after(between), option)>
    <#if label?starts_with("{") && label?ends_with("}")><#assign label = msg(label?substring(1, label?length - 1))></#if>
    <option value="${value?html}">${label?html}</option>
    </#list>
  </select>
</div>
