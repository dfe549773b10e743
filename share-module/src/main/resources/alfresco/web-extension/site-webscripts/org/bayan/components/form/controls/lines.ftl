<#-- A list of values, one a line; a value is always text. With the parameter "codes" = "language" they are shown by their names. -->
<#assign isNode = form.mode != "create" && (form.arguments.itemId!"")?starts_with("workspace://")>
<div class="form-field bayan-lines">
<#if form.mode == "view">
  <#assign isFilled = field.value?? && field.value?string != "">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value" dir="auto" id="${fieldHtmlId}-value" data-property="${field.configName?html}" data-codes="${((field.control.params.codes)!"")?html}"<#if isNode> data-node="${form.arguments.itemId?html}"</#if>><#if isFilled>${field.value?html}<#else>${msg("form.control.novalue")}</#if></span>
    <#if isFilled && isNode>
    <script type="text/javascript">BayanLines.show("${fieldHtmlId?js_string}-value");</script>
    </#if>
  </div>
<#else>
  <#if form.mode == "create" || isNode>
  <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
  <textarea id="${fieldHtmlId}" dir="auto" rows="3" cols="60" tabindex="0" disabled="disabled" title="${msg("bayan.control.lines.help")?html}"
    data-name="${field.name?html}" data-property="${field.configName?html}" data-values="${fieldHtmlId}-values"<#if isNode> data-node="${form.arguments.itemId?html}"</#if>></textarea>
  <div id="${fieldHtmlId}-values"></div>
  <div class="form-field-description">${msg("bayan.control.lines.help")?html}</div>
  <script type="text/javascript">BayanLines.edit("${fieldHtmlId?js_string}");</script>
  <#else>
  <label for="${fieldHtmlId}">${field.label?html}:</label>
  <input id="${fieldHtmlId}" name="${field.name?html}" type="text" dir="auto" tabindex="0" value="<#if field.value??>${field.value?html}</#if>"/>
  </#if>
</#if>
</div>
