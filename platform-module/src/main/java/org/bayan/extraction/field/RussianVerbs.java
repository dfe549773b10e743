package org.bayan.extraction.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells Russian verbs by their endings, as nothing else says where a name ends that has small letters. */
final class RussianVerbs {
    private static final Pattern ENDING =
            Pattern.compile("\\p{Ll}{2,}(?:ает|яет|ует|юет|ит|ют|ала|ало|али|ал|ил|ила|ило|или|ел|ела|ело|ели|ся|сь)");

    /** Nouns that end so: «трибунала», «канал». */
    private static final Pattern NOUN = Pattern.compile(
            "(?:трибун|кан|журн|генер|персон|матери|капит|адмир|фили|националь?н|вокз|кварт|потенци|арсен|интернацион|цензор|карнав|фестив|профсоюз)а?(?:ал|ала|ало|л|ла)|депо|отделе?|кредит|комитет|аудит|бюллетень");

    private static final Pattern PAST =
            Pattern.compile(" (\\p{Ll}{3,}(?:[аеиоуяы]л|[аеиоуяы]ла|[аеиоуяы]ло|[аеиоуяы]ли)(?:ся|сь)?) ");

    private RussianVerbs() {}

    static boolean is(String word) {
        return ENDING.matcher(word).matches() && !NOUN.matcher(word).matches();
    }

    /** Whether a line that begins as a name goes on with a verb of the past: «МИД РФ отреагировал на ...». */
    static boolean isHeadline(String line) {
        Matcher past = PAST.matcher(line);
        while (past.find()) {
            if (!NOUN.matcher(past.group(1)).matches()) {
                return true;
            }
        }
        return false;
    }
}
