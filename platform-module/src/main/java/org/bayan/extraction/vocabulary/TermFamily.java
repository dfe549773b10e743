package org.bayan.extraction.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The families of terms that the vocabulary file may define, each with the codes that its sections may carry. */
public enum TermFamily {
    /** A label in front of a value; the code says which value follows. */
    LABEL(
            "label",
            Set.of(
                    "title",
                    "subject",
                    "date",
                    "language",
                    "type",
                    "code",
                    "number",
                    "issuer",
                    "speaker",
                    "place",
                    "occasion",
                    "entities",
                    "persons",
                    "events",
                    "recipient",
                    "other",
                    "heading")),
    /** What stands in place of a value that there is none of. */
    NOTHING("nothing", Set.of()),
    /** A document type, as titles, banners and labelled values word it. */
    TYPE("type", Codes.TYPES),
    /** A document type that only a label's value words so: «خبر», "News", "Code" mean other things in titles. */
    STATED_TYPE("statedType", Codes.TYPES),
    /** What may stand before the type at the beginning of a title: نص, "Transcript of the". */
    LEAD("lead", Set.of()),
    /** The name of a language, by its BCP 47 tag. */
    LANGUAGE("language", Set.of("ar", "en", "fr", "tr", "ru", "fa", "ckb", "kmr", "de", "es", "he", "it")),
    /** A word or phrase that the name of a body begins with; {@code part} marks offices of a larger one, {@code umbrella} what others are parts of, {@code organ} organs that say their kind only. */
    BODY("body", Set.of("whole", "umbrella", "organ", "part")),
    /** A word that the name of a body ends with, in languages that put the kind last: Bakanlığı, Council. */
    BODY_END("bodyEnd", Set.of()),
    /** The kind of a body where adjectives may stand before it: «Коммунистическая партия». */
    KIND("kind", Set.of()),
    /** The name of a state or of a union of states as letterheads carry it above the issuing body. */
    STATE("state", Set.of()),
    /** Verbs by which a headline that begins with a body is told from the body's name. */
    VERB("verb", Set.of()),
    /** The office or rank of a person who signs or speaks for a body. */
    OFFICE("office", Set.of()),
    /** What stands between a document's type and its number: رقم, No., n°. */
    NUMBER("number", Set.of()),
    /** Lines of a header that say nothing about the document: invocations, "For immediate release". */
    FURNITURE("furniture", Set.of()),
    /** What sections of a site are called, as they stand above a title: «خطابات», "Speeches". */
    SECTION("section", Set.of()),
    /** What leads from a title to the occasion: بمناسبة, on the occasion of. */
    OCCASION("occasion", Set.of()),
    /** What leads from the title of a speech to the event at which it was given: "at the", في. */
    VENUE("venue", Set.of()),
    /** Events at which speeches are given: "opening", مؤتمر. */
    EVENT("event", Set.of()),
    /** What leads from a title to the body that speaks: صادر عن, issued by. */
    ISSUED_BY("issuedBy", Set.of()),
    /** Formulas that give a document's type away by its form: يرسم ما يلي is a decree's. */
    FORMULA(
            "formula",
            Set.of(
                    "decree",
                    "law",
                    "resolution",
                    "agreement",
                    "letter",
                    "interview",
                    "briefing",
                    "speech",
                    "pressRelease")),
    /** Words that cannot end a title: the next line goes on. */
    OPENS("opens", Set.of()),
    /** Words with which a line goes on with the title above it. */
    CONTINUES("continues", Set.of()),
    /** Words with which a title leaves the body that speaks and comes to its matter. */
    MATTER("matter", Set.of()),
    /** Cities from which documents are dated, for lines that hold nothing else. */
    PLACE("place", Set.of()),
    /** What counts the meetings of a body, in lines that name no document. */
    SESSION("session", Set.of()),
    /** Countries as they stand behind a city. */
    COUNTRY("country", Set.of()),
    /** Words beside the place and the date in a dateline. */
    DATELINE("dateline", Set.of()),
    /** The formula of issue that a last line begins with: "Done at", حرر في. */
    DONE("done", Set.of()),
    /** How a letter or speech addresses its audience: the header ends there. */
    SALUTATION("salutation", Set.of()),
    /** How a letter ends: the signature follows. */
    CLOSING("closing", Set.of()),
    /** How the text of an act begins: {@code preamble} leads to the acts that it rests on, {@code article} to what it orders; {@code dialogue} is who asks and answers, with a colon behind. */
    RUNNING("running", Set.of("preamble", "article", "dialogue")),
    /** An office that needs no body behind it: «رئيس الجمهورية». A person's name may follow on its line. */
    FULL_OFFICE("fullOffice", Set.of()),
    /** What stands before a person's name: «الدكتور», "Mr.". */
    HONORIFIC("honorific", Set.of()),
    /** Those whom a statement addresses, behind its type: "to the public", «إلى الرأي العام». */
    AUDIENCE("audience", Set.of()),
    /** The official gazette of a state, by whose number and date its masthead is told from those of an act. */
    GAZETTE("gazette", Set.of()),
    /** What a site calls itself before the name of its owner: «الموقع الرسمي». */
    SITE("site", Set.of()),
    /** What several bodies issue together is called so: مشترك, joint. */
    JOINT("joint", Set.of()),
    /** What stands before the owner of a page in its last lines: "All rights reserved", «جميع الحقوق محفوظة». */
    OWNED("owned", Set.of()),
    /** Verbs by which a body speaks in a text: أعلنت, condemns, заявляет. */
    SAYS("says", Set.of()),
    /** What stands before the body for which somebody speaks: «الناطق باسم», "spokesperson for", "Em wekî". */
    SPEAKS_FOR("speaksFor", Set.of()),
    /** Words that go on behind the name of a body and never belong to it. */
    NAME_END("nameEnd", Set.of()),
    /** The days of the week, in lines that name a day and no year. */
    WEEKDAY("weekday", Set.of()),
    /** How a line begins that tells how a text came about, below its title: "Adopted by", "Conducted by", «حاوره». */
    BYLINE("byline", Set.of()),
    /** What stands behind the day on which an act was passed: "tarihinde kararlaştırılmıştır". */
    ENACTED("enacted", Set.of()),
    /** What stands before the number of a page: "Page", «صفحة». */
    PAGE("page", Set.of()),
    /** What stands before, in Turkish behind, the body that has adopted a text: "Adopted by", «أقره». */
    ADOPTED("adopted", Set.of()),
    /** How the name of a government begins, which a letterhead may carry in place of the state. */
    GOVERNMENT("government", Set.of()),
    /** The word for a ministry or a presidency at an end of its name. */
    MINISTRY("ministry", Set.of()),
    /** How the name of a committee begins, which speaks for the ministry above it. */
    COMMITTEE("committee", Set.of()),
    /** How a title begins that answers what another body has said: "Reply to the statement of ...". */
    REPLY("reply", Set.of()),
    /** What stands between «في» and the name of a place: «مدينة». */
    PLACE_KIND("placeKind", Set.of()),
    /** Behind these somebody's name goes on inside the name of a body: «كتائب الشهيد عز الدين القسام». */
    EPITHET("epithet", Set.of()),
    /** Arabic adjectives that no form of theirs tells from nouns: «العامة». */
    ADJECTIVE("adjective", Set.of()),
    /** Fields of work that a name goes on with behind «و»: «وزارة العدل وشؤون الأوقاف». */
    FIELD("field", Set.of()),
    /** News agencies, papers and channels: they print what others say. */
    AGENCY("agency", Set.of());

    private final String key;
    private final Set<String> codes;

    TermFamily(String key, Set<String> codes) {
        this.key = key;
        this.codes = codes;
    }

    public String key() {
        return key;
    }

    /** The codes that a section of this family must choose from; empty where its sections carry none. */
    public Set<String> codes() {
        return codes;
    }

    static Optional<TermFamily> ofKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }

    /** Codes that more than one family carries; an enum's constants cannot name its own static fields. */
    private static final class Codes {
        static final Set<String> TYPES = Set.of(
                "speech",
                "briefing",
                "communique",
                "pressRelease",
                "decree",
                "law",
                "resolution",
                "agreement",
                "letter",
                "report",
                "interview",
                "other");
    }
}
