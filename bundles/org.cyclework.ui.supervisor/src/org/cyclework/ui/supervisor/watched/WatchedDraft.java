package org.cyclework.ui.supervisor.watched;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Begun;
import org.cyclework.ui.supervisor.office.TypedDay;

/** A live role-play that is about to be recorded; no SWT. */
final class WatchedDraft {

    /** So long it is at most, in minutes. */
    static final int MOST_MINUTES = 600;
    private static final int USUAL_MINUTES = 20;

    private final LocalDate today;
    private Optional<UUID> trainee = Optional.empty();
    private String day;
    private int minutes = USUAL_MINUTES;
    private String what = "";

    WatchedDraft(LocalDate today) {
        this.today = today;
        day = Dates.day(today);
    }

    /** Takes over what was begun before. */
    void take(Begun begun) {
        trainee = begun.find("trainee", UUID::fromString);
        day = begun.find("day").orElse(day);
        minutes = begun.find("minutes", Integer::valueOf).filter(number -> number > 0 && number <= MOST_MINUTES).orElse(minutes);
        what = begun.get("what");
    }

    /** @return what was begun; nothing as long as nothing was written */
    Begun begun() {
        return what.isBlank() ? Begun.NOTHING : Begun.NOTHING.with("what", what).with("day", day).with("minutes", Integer.toString(minutes))
                .with("trainee", trainee.map(UUID::toString).orElse(""));
    }

    /** @return who played; empty where nobody was chosen yet */
    Optional<UUID> chosen() {
        return trainee;
    }

    void trainee(Optional<UUID> who) {
        trainee = who;
    }

    UUID trainee() {
        return trainee.orElseThrow();
    }

    void day(String typed) {
        day = typed;
    }

    /** @return the day as it was typed */
    String typedDay() {
        return day;
    }

    private Optional<LocalDate> read() {
        return TypedDay.read(day, today).day();
    }

    LocalDate day() {
        return read().orElseThrow();
    }

    void minutes(int number) {
        minutes = number;
    }

    int minutes() {
        return minutes;
    }

    void what(String words) {
        what = words;
    }

    String what() {
        return what.strip();
    }

    /** @return what is missing, a sentence; empty where it can be recorded */
    Optional<String> missing() {
        if (trainee.isEmpty()) {
            return Optional.of(Messages.Watched_nobody);
        }
        if (read().filter(when -> !when.isAfter(today)).isEmpty()) {
            return Optional.of(Messages.Watched_noDay);
        }
        return what.isBlank() ? Optional.of(Messages.Watched_noWords) : Optional.empty();
    }
}
