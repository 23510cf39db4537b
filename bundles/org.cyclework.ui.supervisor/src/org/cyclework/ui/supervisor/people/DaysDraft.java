package org.cyclework.ui.supervisor.people;

import java.time.LocalDate;
import java.util.Optional;
import org.cyclework.record.Group;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.TypedDay;

/** From when until when somebody is in a group, as it is typed; no SWT. */
final class DaysDraft {

    private final Group.Member member;
    private final LocalDate today;
    private TypedDay from;
    private TypedDay until;

    /** @param today the day on which it is typed */
    DaysDraft(Group.Member member, LocalDate today) {
        this.member = member;
        this.today = today;
        from = new TypedDay(true, member.from());
        until = new TypedDay(true, member.until());
    }

    /** @return a day in the words of a field */
    static String words(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("");
    }

    void from(String typed) {
        from = TypedDay.read(typed, today);
    }

    void until(String typed) {
        until = TypedDay.read(typed, today);
    }

    /** @return why it will not do; empty where it will */
    Optional<String> wrong() {
        if (!from.valid() || !until.valid()) {
            return Optional.of(Messages.Assign_noDay);
        }
        boolean backwards = from.day().isPresent() && until.day().filter(day -> day.isBefore(from.day().get())).isPresent();
        return backwards ? Optional.of(Messages.Assign_backwards) : Optional.empty();
    }

    /** @return what the days come to, in a sentence */
    String says() {
        Group.Member typed = member();
        if (!typed.isIn(today)) {
            return typed.from().filter(today::isBefore).isPresent() ? Messages.Days_notYet : Messages.Days_over;
        }
        return until.day().map(day -> Messages.bind(Messages.Days_until, Dates.day(day))).orElse(Messages.Days_open);
    }

    /** @return the membership with these days */
    Group.Member member() {
        return new Group.Member(member.person(), member.as(), from.day(), until.day());
    }
}
