package org.cyclework.record.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Retention;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState;

/** The rule of an institution about work of people who left, by the institution's events. */
class LocalRetention implements Retention {

    private static final String MONTHS = "months";

    private final RecordCore core;

    LocalRetention(RecordCore core) {
        this.core = core;
    }

    @Override
    public OptionalInt months(Access access) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.SEE_INSTITUTION);
            return record.institution().state().retention();
        });
    }

    @Override
    public void set(Access access, OptionalInt months) {
        if (months.isPresent() && (months.getAsInt() < 1 || months.getAsInt() > LONGEST)) {
            throw new IllegalArgumentException("Work is kept for 1 to " + LONGEST + " months. Nothing was changed.");
        }
        core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.MANAGE_RETENTION);
            InstitutionState state = record.institution().state();
            if (!state.isShared()) {
                throw new IllegalStateException("Only an institution sets such a rule, on a computer where people sign in. Nothing was changed.");
            }
            Fields payload = months.isPresent() ? Fields.none().and(MONTHS, months.getAsInt()) : Fields.none();
            NewEvent event = new NewEvent(Verbs.RETENTION_SET, state.root().orElseThrow().institution().toString(), payload.json()).withId(core.newId());
            List<LearningEvent> written = core.write(record, Institution.ID, Audience.INSTITUTION, access.actor(), List.of(event));
            core.announce(written);
            return written;
        });
    }

    @Override
    public List<Due> due(Access access) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.MANAGE_RETENTION);
            InstitutionState state = record.institution().state();
            OptionalInt months = state.retention();
            if (months.isEmpty() || !state.isShared()) {
                return List.of();
            }
            LocalDate today = core.gate().today();
            Set<UUID> trainees = trainees(record, state);
            return state.left(today).entrySet().stream().map(each -> new Due(each.getKey(), each.getValue(), each.getValue().plusMonths(months.getAsInt())))
                    .filter(due -> !due.due().isAfter(today) && trainees.contains(due.person())).sorted(Comparator.comparing(Due::left).thenComparing(Due::person)).toList();
        });
    }

    /** @return those about whom something is here */
    private static Set<UUID> trainees(OpenedRecord record, InstitutionState state) {
        Set<UUID> trainees = new HashSet<>(record.journal().learners());
        trainees.removeAll(state.erased());
        trainees.removeAll(state.roles().keySet());
        return trainees;
    }
}
