#!/usr/bin/env bash
# Makes the sandbox's sample files from the texts in this folder, all of which were written for this project.
# Needs LibreOffice Writer, Chromium, Python 3 and the fonts Noto Naskh Arabic and Noto Serif. Run it only to change a
# sample: its files are kept beside the sandbox's classes.
set -euo pipefail
cd "$(dirname "$0")"
out=../main/resources/org/bayan/embedded/sandbox/samples
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

office() { # office NAME EXTENSION FILTER
  soffice --headless "-env:UserInstallation=file://$work/profile" --infilter="HTML (StarWriter)" \
    --convert-to "$2:$3" --outdir "$work" "$1.html" >/dev/null
  mv "$work/$1.$2" "$out/"
}
print() { # print NAME: as a browser prints it
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer "--user-data-dir=$work/browser" \
    "--print-to-pdf=$work/$1.pdf" "file://$PWD/$1.html" 2>/dev/null
  mv "$work/$1.pdf" "$out/"
}

cp 01-ar-library.txt 07-en-harbour.txt 04-ar-speech.html 13-tr-announcement.html "$out/"
office 02-ar-decree docx "MS Word 2007 XML"
print 03-ar-communique
office 05-ar-law odt writer8
office 06-ar-letter doc "MS Word 97"
office 08-en-briefing docx "MS Word 2007 XML"
office 09-en-resolution rtf "Rich Text Format"
python3 - 10-en-mail.txt "$out/10-en-mail.eml" <<'PY'
import email.message, email.policy, pathlib, sys
head, body = pathlib.Path(sys.argv[1]).read_text("utf-8").split("\n\n", 1)
mail = email.message.EmailMessage()
for line in head.split("\n"):
    name, value = line.split(": ", 1)
    mail[name] = value
mail.set_content(body, cte="base64")
pathlib.Path(sys.argv[2]).write_bytes(mail.as_bytes(policy=email.policy.SMTP))
PY
office 11-en-report epub EPUB
office 12-fr-communique odt writer8
office 14-ru-message rtf "Rich Text Format"
print 15-fa-notice
office 16-ckb-announcement docx "MS Word 2007 XML"
iconv -f UTF-8 -t WINDOWS-1256 17-ar-agriculture.txt > "$out/17-ar-agriculture-windows-1256.txt"
head -c 3000 "$out/08-en-briefing.docx" > "$out/18-broken.docx"
: > "$out/19-empty.txt"
