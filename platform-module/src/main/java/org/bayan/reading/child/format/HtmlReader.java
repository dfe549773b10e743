package org.bayan.reading.child.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;
import org.bayan.extraction.StructuredText;
import org.bayan.language.CharsetJudge;
import org.bayan.language.CharsetVerdict;
import org.bayan.reading.child.DocumentFile;
import org.bayan.reading.child.FormatReader;
import org.bayan.reading.child.Reading;
import org.bayan.reading.child.structure.NestingTooDeep;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/** Reads web pages: their text without the menus, buttons and banners around it. */
public final class HtmlReader implements FormatReader {
    private static final Set<MediaType> TYPES =
            Set.of(MediaType.TEXT_HTML, MediaType.application("xhtml+xml"), MediaType.application("vnd.wap.xhtml+xml"));
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta[^>]{0,200}?charset|\\?xml[^>]{0,200}?encoding)\\s*=\\s*[\"']?([a-z0-9._:-]{2,40})");
    /** How mail programs mark what they quote. */
    private static final String QUOTES =
            "blockquote[type=cite],.gmail_quote,.moz-cite-prefix,.yahoo_quoted,#divRplyFwdMsg ~ *";

    private static final int DECLARED_WITHIN = 4096;

    private final CharsetJudge judge = new CharsetJudge();

    @Override
    public boolean reads(MediaType type) {
        return TYPES.contains(type);
    }

    @Override
    public void read(DocumentFile file, MediaType type, Reading reading) throws IOException {
        byte[] bytes = Files.readAllBytes(file.path());
        read(bytes, declared(bytes), file.depth() == 0, reading);
    }

    /** Reads a page that lies in memory. */
    void read(byte[] bytes, Optional<Charset> declared, boolean outermost, Reading reading) {
        CharsetVerdict verdict = judge.judge(bytes, declared);
        int mark = verdict.markLength();
        Document page = Jsoup.parse(new String(bytes, mark, bytes.length - mark, verdict.charset()));
        if (outermost) {
            reading.property(StructuredText.CHARSET, verdict.charset().name());
            reading.property(StructuredText.EMBEDDED_TITLE, page.title());
            SiteName.of(page).ifPresent(site -> reading.property(StructuredText.SITE, site));
        }
        readBody(page, reading);
    }

    private static void readBody(Document page, Reading reading) {
        int depth = reading.limits().depth();
        // Looked at first, as selecting elements takes time with the square of the depth.
        page.traverse((node, at) -> {
            if (at > depth) {
                throw new NestingTooDeep(depth);
            }
        });
        Boilerplate.remove(page);
        HtmlStructure.read(page.body(), reading.text(), depth);
    }

    /** Reads a mail that is a page: without what it quotes, unless it has few words of its own and only passes that on. */
    void readMail(byte[] bytes, Optional<Charset> declared, Reading reading) {
        CharsetVerdict verdict = judge.judge(bytes, declared);
        int mark = verdict.markLength();
        Document page = Jsoup.parse(new String(bytes, mark, bytes.length - mark, verdict.charset()));
        Elements quotes = page.select(QUOTES);
        int quoted =
                quotes.stream().mapToInt(quote -> quote.text().length()).max().orElse(0);
        if (page.text().length() - quoted > MailBody.COVER) {
            quotes.remove();
        }
        readBody(page, reading);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(DECLARED_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(matcher.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A name that does not exist says nothing; the bytes decide anyway.
            return Optional.empty();
        }
    }
}
