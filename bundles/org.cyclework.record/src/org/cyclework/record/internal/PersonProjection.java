package org.cyclework.record.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/** Who is enrolled, and under what name. */
final class PersonProjection implements Projection<PersonProjection.State> {

    /** The one key of each person. */
    static final String KEY = "person";

    /** A name has no tab: it was read as a {@link org.cyclework.record.PersonName}. */
    record State(Moment enrolled, Moment named, String name) {

        Learner of(UUID learner) {
            return new Learner(learner, name, enrolled.time());
        }
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.TRAINEE_ENROLLED);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(KEY);
    }

    @Override
    public State empty() {
        return new State(null, null, "");
    }

    @Override
    public State step(State state, LearningEvent event) {
        Moment now = Moment.of(event);
        Moment named = Moment.last(state.named(), now);
        String name = named.equals(now) ? Payload.of(event).name().orElse("").replace('\t', ' ') : state.name();
        return new State(Moment.first(state.enrolled(), now), named, name);
    }

    @Override
    public String write(State state) {
        return Columns.write(state.enrolled(), state.named(), state.name());
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        return new State(columns.moment(0), columns.moment(1), columns.text(2));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
