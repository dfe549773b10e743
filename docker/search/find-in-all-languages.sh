#!/usr/bin/env bash
# Makes Alfresco Search Services find a text whatever the language of the one who filed it and of the one who looks for it. As it
# comes it keeps a text under its filer's language and looks for words in their seeker's: a statement filed in an English browser is
# not found in an Arabic one.
#   find-in-all-languages.sh SHARED_PROPERTIES   the file solrhome/conf/shared.properties
# Run it before the first start, or stop Solr, run it, delete the cores' indexes and start. Twice does no harm.
set -euo pipefail

[[ $# -eq 1 ]] || {
  echo "Usage: find-in-all-languages.sh SHARED_PROPERTIES  (solrhome/conf/shared.properties)" >&2
  exit 2
}
file=$1
[[ -f $file ]] || {
  echo "There is no file $file: name solrhome/conf/shared.properties." >&2
  exit 1
}
# The lines stand in the file as it comes, commented out.
sed -i 's/^# *\(alfresco\.cross\.locale\.datatype\.[0-9]*=\)/\1/' "$file"
for type in text content mltext; do
  grep -q "^alfresco\.cross\.locale\.datatype\.[0-9]*=.*}$type[[:space:]]*$" "$file" || {
    echo "$file has no line alfresco.cross.locale.datatype.N={http://www.alfresco.org/model/dictionary/1.0}$type: add it." >&2
    exit 1
  }
done
echo "$file: text is found in every language."
