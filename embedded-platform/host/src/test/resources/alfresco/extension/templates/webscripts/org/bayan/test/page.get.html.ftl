<p>${name?html}</p>
