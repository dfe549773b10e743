package org.bayan.extraction.field;

import java.util.ArrayList;
import java.util.List;
import org.bayan.extraction.Extraction;
import org.bayan.extraction.FieldCandidate;
import org.bayan.extraction.StructuredText;
import org.bayan.extraction.date.DateFinder;
import org.bayan.extraction.value.LanguageNames;
import org.bayan.extraction.value.NameList;
import org.bayan.extraction.value.TypeWords;
import org.bayan.extraction.vocabulary.TermFamily;
import org.bayan.extraction.vocabulary.Vocabulary;
import org.bayan.language.LanguageDetector;

/** Every reader of the module, over one view of a document. Keeps no state; threads may share it. */
public final class FieldReaders {
    private final FrameReader frames;
    private final List<FieldReader> readers;
    private final Resolver resolver = new Resolver();

    public FieldReaders(Vocabulary vocabulary, DateFinder dates, LanguageDetector detector) {
        Acts acts = new Acts(vocabulary);
        TypeWords types = new TypeWords(vocabulary);
        this.frames = new FrameReader(vocabulary, dates, acts);
        NumberedType numbered = new NumberedType(vocabulary);
        NumberLine numberLine = new NumberLine(numbered, vocabulary.phrases(TermFamily.DATELINE));
        TitleSpans spans = new TitleSpans(vocabulary, acts);
        TitleSigns signs = new TitleSigns(vocabulary, numbered);
        Letterheads letterheads = new Letterheads(types, vocabulary.phrases(TermFamily.BODY));
        Offices offices = new Offices(vocabulary);
        Speakers speakers = new Speakers(vocabulary, types);
        BodyNames bodies = new BodyNames(vocabulary);
        SiteOwners sites = new SiteOwners(vocabulary);
        IssuerName names = new IssuerName(acts, offices, vocabulary.phrases(TermFamily.BODY), sites);
        this.readers = List.of(
                new LabelledFields(
                        new LanguageNames(vocabulary.phrases(TermFamily.LANGUAGE)),
                        types,
                        new NameList(vocabulary),
                        vocabulary.phrases(TermFamily.NUMBER),
                        new SenderNames(bodies, new Cities(vocabulary))),
                new TitleFields(
                        spans,
                        signs,
                        new BareTitles(vocabulary, numbered, types),
                        new RunningText(signs, vocabulary.phrases(TermFamily.OPENS)),
                        letterheads,
                        new WebChrome(vocabulary),
                        acts),
                new GluedTitle(),
                new EnactedLaws(
                        vocabulary.phrases(TermFamily.FORMULA),
                        vocabulary.phrases(TermFamily.TYPE),
                        numbered,
                        numberLine,
                        spans),
                new LetterheadFields(
                        letterheads,
                        names,
                        vocabulary.phrases(TermFamily.OPENS),
                        vocabulary.phrases(TermFamily.JOINT),
                        new HeadLevels(vocabulary)),
                new IssuerFields(
                        new IssuedBy(vocabulary, types, bodies),
                        speakers,
                        letterheads,
                        new HeadSenders(acts, speakers, bodies, names, vocabulary.phrases(TermFamily.ADOPTED)),
                        new Signatures(vocabulary.phrases(TermFamily.CLOSING), offices, types),
                        names,
                        spans,
                        new FirstSentences(vocabulary, bodies),
                        new TitleBodies(vocabulary, types, bodies),
                        new Footers(vocabulary.phrases(TermFamily.OWNED), bodies)),
                new DateFields(types, numbered),
                new NumberFields(numbered, numberLine, signs),
                new TypeFields(vocabulary, types, signs),
                new LetterFields(vocabulary.phrases(TermFamily.CLOSING)),
                new LanguageFields(detector),
                new PlaceFields(vocabulary),
                new OccasionFields(
                        vocabulary.phrases(TermFamily.OCCASION),
                        new Venues(vocabulary, types),
                        new Cities(vocabulary),
                        spans),
                new SiteFields(sites),
                new MailFields(bodies));
    }

    /** All that the readers find, decided. */
    public Extraction read(StructuredText text) {
        DocumentView view = frames.read(text);
        List<FieldCandidate> candidates = new ArrayList<>();
        if (!view.layout().lines().isEmpty()) {
            readers.forEach(r -> candidates.addAll(r.read(view)));
        }
        return resolver.resolve(candidates);
    }
}
