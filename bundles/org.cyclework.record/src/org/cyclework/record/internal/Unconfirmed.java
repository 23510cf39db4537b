package org.cyclework.record.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState;

/** What others decided about people here and nobody signed whom this machine trusts: it is told, and done where somebody here does it. */
final class Unconfirmed {

    private static final String BY_WHOM = ", which nobody signed whom this computer trusts. ";

    private final OpenedRecord record;
    private final InstitutionState state;

    Unconfirmed(OpenedRecord record) {
        this.record = record;
        state = record.institution().state();
    }

    /** @return sentences about people who are here */
    Set<String> sentences() {
        Set<String> sentences = new LinkedHashSet<>();
        for (LearningEvent event : state.unconfirmed()) {
            Optional<UUID> person = Fields.uuidOf(event.objectId());
            Optional<String> name = person.flatMap(this::name);
            if (event.verb().equals(Verbs.PERSON_ERASED)) {
                name.ifPresent(known -> sentences.add("Elsewhere " + known + " was erased" + BY_WHOM + "Nothing is erased here until somebody here does it, too."));
            } else {
                Optional<UUID> other = Fields.read(event.payloadJson()).uuid("person");
                boolean joins = event.verb().equals(Verbs.PEOPLE_JOINED);
                if (name.isPresent() && other.flatMap(this::name).isPresent() && joins != state.kept(person.get()).equals(state.kept(other.get()))) {
                    sentences.add("Elsewhere " + name.get() + " and " + other.flatMap(this::name).get() + " were declared to be " + (joins ? "one person" : "two people")
                            + BY_WHOM + "Nothing is changed here until somebody here declares it, too.");
                }
            }
        }
        return sentences;
    }

    /** @return what somebody who is here is called */
    private Optional<String> name(UUID person) {
        return Optional.of(person).filter(each -> !state.erased().contains(each))
                .flatMap(each -> record.read(reads -> reads.state(each, People.PERSON, PersonProjection.KEY)).map(known -> "“" + known.of(each).name() + "”"));
    }
}
