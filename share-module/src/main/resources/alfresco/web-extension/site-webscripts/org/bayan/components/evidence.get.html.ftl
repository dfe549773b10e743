<#if statement != "">
<div class="bayan-evidence-panel">
  <h2 dir="auto">${msg("bayan.evidence.title")?html}</h2>
  <script type="module" src="${url.context}/bayan/boot.js?share"></script>
  <bayan-evidence statement="${statement?html}"></bayan-evidence>
  <bayan-links statement="${statement?html}"></bayan-links>
</div>
</#if>
