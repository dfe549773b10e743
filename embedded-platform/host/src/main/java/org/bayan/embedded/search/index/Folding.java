package org.bayan.embedded.search.index;

import java.io.Reader;
import java.text.Normalizer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * Folds spellings of Arabic script that mean the same before words are cut: presentation forms become letters, hamza carriers
 * become the bare letter, and direction marks and rare vowel signs vanish. Positions keep referring to the original text.
 */
final class Folding {
    private static final NormalizeCharMap MAP = map();

    private Folding() {}

    static CharFilter of(Reader reader) {
        return new MappingCharFilter(MAP, reader);
    }

    private static NormalizeCharMap map() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        addPresentationForms(map, 0xFB50, 0xFDFF);
        addPresentationForms(map, 0xFE70, 0xFEFC);
        map.add("ؤ", "و");
        map.add("ئ", "ي");
        addRemoved(map, 0x200E, 0x200F);
        addRemoved(map, 0x202A, 0x202E);
        addRemoved(map, 0x2066, 0x2069);
        addRemoved(map, 0xFEFF, 0xFEFF);
        addRemoved(map, 0x0653, 0x0655);
        addRemoved(map, 0x0670, 0x0670);
        return map.build();
    }

    private static void addPresentationForms(NormalizeCharMap.Builder map, int first, int last) {
        for (int c = first; c <= last; c++) {
            String form = String.valueOf((char) c);
            String letters = Normalizer.normalize(form, Normalizer.Form.NFKC)
                    .replace("ؤ", "و")
                    .replace("ئ", "ي");
            if (!letters.equals(form)) {
                map.add(form, letters);
            }
        }
    }

    private static void addRemoved(NormalizeCharMap.Builder map, int first, int last) {
        for (int c = first; c <= last; c++) {
            map.add(String.valueOf((char) c), "");
        }
    }
}
