<!DOCTYPE html>
<html>
  <head>
    <meta charset="UTF-8"/>
    <title>Web Script Status ${status.code?c} - ${status.codeName?html}</title>
  </head>
  <body>
    <h1>Web Script Status ${status.code?c} - ${status.codeName?html}</h1>
    <p>${status.codeDescription?html}</p>
    <p dir="auto">${(status.message!"")?html}</p>
  </body>
</html>
