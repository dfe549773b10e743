<?xml version="1.0" encoding="UTF-8"?>
<response>
  <status>
    <code>${status.code?c}</code>
    <name>${status.codeName?html}</name>
    <description>${status.codeDescription?html}</description>
  </status>
  <message>${(status.message!"")?html}</message>
  <server/>
  <time>${date?datetime}</time>
</response>
