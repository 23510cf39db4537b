package org.cyclework.ui.supervisor.watched;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.ui.supervisor.Messages;

/** A live role-play that is about to be recorded; no SWT. */
final class WatchedDraft {

    /** So long it is at most, in minutes. */
    static final int MOST_MINUTES = 600;
    private static final int USUAL_MINUTES = 20;

    private final LocalDate today;
    private Optional<UUID> trainee = Optional.empty();
    private Optional<LocalDate> day;
    private int minutes = USUAL_MINUTES;
    private String what = "";

    WatchedDraft(LocalDate today) {
        this.today = today;
        day = Optional.of(today);
    }

    void trainee(Optional<UUID> who) {
        trainee = who;
    }

    UUID trainee() {
        return trainee.orElseThrow();
    }

    /** @param when empty where what was typed is no day */
    void day(Optional<LocalDate> when) {
        day = when;
    }

    LocalDate day() {
        return day.orElseThrow();
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
        if (day.isEmpty() || day.get().isAfter(today)) {
            return Optional.of(Messages.Watched_noDay);
        }
        return what.isBlank() ? Optional.of(Messages.Watched_noWords) : Optional.empty();
    }
}
