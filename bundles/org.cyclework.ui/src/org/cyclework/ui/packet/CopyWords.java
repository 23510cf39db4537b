package org.cyclework.ui.packet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Copy;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.PersonName;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Dates;

/**
 * Who has a copy of somebody's work, in words that say no more than this machine knows; no SWT.
 *
 * @param today the day on which it is told
 * @param zone in which times are told
 */
public record CopyWords(LocalDate today, ZoneId zone) {

    /** @return what a place is called */
    public static String name(Copy copy) {
        return switch (copy.place()) {
            case Copy.Machine machine -> PersonName.isolated(machine.home().name());
            case Copy.Campus campus -> Messages.Copy_campus;
            case Copy.Files files -> Messages.Copy_files;
        };
    }

    /** @return what a machine is used for */
    public static String kind(HomeKind kind) {
        return switch (kind) {
            case SEAT -> Messages.Copy_seat;
            case SUPERVISOR -> Messages.Copy_supervisor;
            case PERSONAL -> Messages.Copy_personal;
        };
    }

    /** @return what is known of it, a sentence each */
    public List<String> told(Copy copy) {
        return switch (copy.place()) {
            case Copy.Machine machine -> machine(machine.home(), copy);
            case Copy.Campus campus -> List.of(Messages.bind(Messages.Copy_campusLast, when(copy.when().last())));
            case Copy.Files files -> List.of(Messages.bind(Messages.Copy_filesLast, when(copy.when().went())));
        };
    }

    private List<String> machine(KnownHome home, Copy copy) {
        List<String> told = new ArrayList<>(List.of(Messages.bind(Messages.Copy_is, kind(home.kind()))));
        copy.when().came().ifPresent(came -> told.add(Messages.bind(Messages.Copy_came, when(copy.when().came()))));
        boolean unanswered = copy.when().went().isPresent() && copy.when().came().filter(came -> came.isAfter(copy.when().went().get())).isEmpty();
        if (unanswered) {
            told.add(Messages.bind(Messages.Copy_went, when(copy.when().went())));
        }
        if (copy.when().last().isEmpty()) {
            told.add(Messages.Copy_elsewhere);
        }
        if (copy.lacks().isPresent() && (copy.when().came().isPresent() || copy.when().last().isEmpty())) {
            told.add(copy.lacks().getAsLong() == 0 ? Messages.Copy_all : Counted.of(Messages.Copy_lacks, copy.lacks().getAsLong()));
        }
        if (home.revoked()) {
            told.add(Messages.Copy_revoked);
        }
        return told;
    }

    private String when(Optional<Instant> at) {
        return at.map(moment -> Dates.when(moment, today, zone)).orElse(Messages.Copy_never);
    }
}
