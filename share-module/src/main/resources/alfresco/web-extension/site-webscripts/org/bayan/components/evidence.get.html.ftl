<#if statement != "" || authority != "">
<div class="bayan-evidence-panel">
  <script type="module" src="${url.context}/bayan/boot.js?share"></script>
  <#if statement != "">
  <h2 dir="auto" style="text-align: start">${msg("bayan.evidence.title")?html}</h2>
  <bayan-evidence theme="light" statement="${statement?html}"></bayan-evidence>
  <bayan-links theme="light" statement="${statement?html}"></bayan-links>
  <#else>
  <bayan-authority theme="light" authority="${authority?html}"></bayan-authority>
  </#if>
</div>
</#if>
