#!/usr/bin/env bash
# Makes the text analysis of Alfresco Search Services fit for Arabic: spellings of one word become one (أحمد, احمد), and a word is
# found with and without what is written onto it (والوزارة, وزارة). Every language's analysis gets it, for Arabic text is
# also filed by users whose language is another.
#   add-arabic.sh CONF...   CONF: a core's folder conf with its schema.xml, or the conf of a template for cores
# Run it before the first start, or stop Solr, run it on the existing cores, delete their indexes and start. Twice does no harm.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

[[ $# -gt 0 ]] || {
  echo "Usage: add-arabic.sh CONF...  (folders with a schema.xml)" >&2
  exit 2
}
for conf in "$@"; do
  schema=$conf/schema.xml
  [[ -f $schema ]] || {
    echo "There is no schema.xml in $conf: name the folder conf of a core or of a template." >&2
    exit 1
  }
  if grep -q arabic-folding.txt "$schema"; then
    echo "$schema folds Arabic already."
    continue
  fi
  awk '
    /<fieldType[^>]* name="text_/ { text = 1 }
    text && /<\/analyzer>/ {
      print "        <filter class=\"solr.PatternCaptureGroupFilterFactory\" pattern=\"^(?:[&#x0648;&#x0641;]?(?:[&#x0628;&#x0643;]?&#x0627;&#x0644;|&#x0644;&#x0644;))(.{3,})$\" preserve_original=\"true\"/>"
      print "        <filter class=\"solr.PatternCaptureGroupFilterFactory\" pattern=\"^[&#x0648;&#x0641;&#x0628;&#x0644;&#x0643;](.{5,})$\" preserve_original=\"true\"/>"
      print "        <filter class=\"solr.PatternCaptureGroupFilterFactory\" pattern=\"^(.{4,})(?:&#x0648;&#x0646;|&#x064A;&#x0646;|&#x0627;&#x062A;|&#x0627;&#x0646;)$\" preserve_original=\"true\"/>"
      print "        <filter class=\"solr.RemoveDuplicatesTokenFilterFactory\"/>"
      changed = 1
    }
    { print }
    text && /<analyzer[ >]/ && !/\/>/ {
      print "        <charFilter class=\"solr.MappingCharFilterFactory\" mapping=\"arabic-folding.txt\"/>"
    }
    /<\/fieldType>/ { text = 0 }
    END { exit changed ? 0 : 3 }
  ' "$schema" >"$schema.new" || {
    rm -f "$schema.new"
    echo "$schema has no field type text_...: it is not a schema of Alfresco Search Services. It was left as it is." >&2
    exit 1
  }
  cp "$here/arabic-folding.txt" "$conf/"
  cat "$schema.new" >"$schema"
  rm -f "$schema.new"
  echo "$schema now folds Arabic."
done
