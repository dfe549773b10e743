<#--
  The links of one association of a statement. Each decision is stored by Bayan's own web scripts when it is made. The form holds no
  input for the association, so that its save neither adds nor removes a link.
-->
<#assign item = form.arguments.itemId!"">
<#assign isNode = form.mode != "create" && item?matches("workspace://SpacesStore/[0-9a-f-]+")>
<div class="form-field bayan-links-control">
<#if form.mode == "view">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <#if isNode><bayan-links class="viewmode-value" theme="light" brief statement="${item?keep_after_last("/")?html}" association="${field.configName?keep_after(":")?html}"></bayan-links></#if>
  </div>
<#else>
  <label id="${fieldHtmlId}-label">${field.label?html}:</label>
  <#if isNode>
  <bayan-links theme="light" aria-labelledby="${fieldHtmlId}-label" role="group" statement="${item?keep_after_last("/")?html}" association="${field.configName?keep_after(":")?html}"></bayan-links>
  <#else>
  <div class="form-field-description">${msg("bayan.control.links.later")?html}</div>
  </#if>
</#if>
<#if isNode>
  <script type="text/javascript">//<![CDATA[
  (function () {
    var elements = document.createElement("script");
    elements.type = "module";
    elements.src = "${url.context?js_string}/bayan/boot.js?share";
    document.head.appendChild(elements);
  })();
  //]]></script>
</#if>
</div>
