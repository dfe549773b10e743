package org.bayan.webscript.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.bayan.webscript.Messages;
import org.bayan.webscript.Refusal;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A parameter that names a day, a month or a year. */
public final class WrittenDay {
    /** The repository writes years with four digits. */
    private static final int LAST_YEAR = 9999;

    private WrittenDay() {}

    /**
     * Its first day.
     *
     * @return empty if the parameter is not given
     * @throws Refusal 400 if it is no date
     */
    public static Optional<LocalDate> first(WebScriptRequest request, String name) {
        return given(request, name).map(text -> day(name, text, false));
    }

    /** Its last day, likewise. */
    public static Optional<LocalDate> last(WebScriptRequest request, String name) {
        return given(request, name).map(text -> day(name, text, true));
    }

    private static Optional<String> given(WebScriptRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static LocalDate day(String name, String text, boolean last) {
        try {
            LocalDate day = parsed(text, last);
            if (day.getYear() >= 1 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text("bayan.search.notADate", name, text), e);
        }
        throw new Refusal(Status.STATUS_BAD_REQUEST, Messages.text("bayan.search.notADate", name, text));
    }

    private static LocalDate parsed(String text, boolean last) {
        return switch (text.length()) {
            case 4 -> {
                Year year = Year.parse(text);
                yield last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield last ? month.atEndOfMonth() : month.atDay(1);
            }
            default -> LocalDate.parse(text);
        };
    }
}
