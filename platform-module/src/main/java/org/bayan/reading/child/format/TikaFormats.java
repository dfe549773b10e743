package org.bayan.reading.child.format;

import java.util.List;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.xml.DcXMLParser;

/** Which of Tika's parsers read documents here. All others stay out, so that a new release of Tika opens no new door. */
public final class TikaFormats {
    private TikaFormats() {}

    public static TikaReader reader() {
        List<Parser> office = List.of(new OOXMLParser(), new OfficeParser(), OpenDocumentContent.ofWholeFiles());
        List<Parser> others = List.of(
                new EpubParser(), new PackageParser(), new CompressorParser(), new DcXMLParser(), new TNEFParser());
        return new TikaReader(office, others);
    }
}
