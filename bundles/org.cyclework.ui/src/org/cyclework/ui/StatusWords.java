package org.cyclework.ui;

import java.util.Optional;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecordKeeping.Making;

/** What the line at the bottom says: who is at the desk, that everything is kept, and how far the tables are. */
public final class StatusWords {

    private StatusWords() {
    }

    /** @return the line */
    public static String of(Optional<Learner> learner, Optional<Making> making, Standing standing) {
        String who = learner.map(Learner::name).map(PersonName::isolated).map(name -> Messages.bind(as(standing), name))
                .orElse(standing.isShared() ? Messages.Status_signIn : Messages.Status_nobody);
        return making.map(work -> who + "  \u00b7  " + Messages.bind(Messages.Status_making, work.done(), work.total())).orElse(who);
    }

    private static String as(Standing standing) {
        return switch (standing) {
            case SUPERVISOR -> Messages.Status_supervisor;
            case ADMINISTRATOR -> Messages.Status_administrator;
            default -> Messages.Status_trainee;
        };
    }
}
