package org.cyclework.ui.trainee.keep;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.ui.CurrentLearner;

/** Whoever sits at the desk all the time; nobody where the person is null. */
record OneSeat(StandaloneRecord record, Learner person) implements CurrentLearner {

    @Override
    public Optional<Learner> learner() {
        return Optional.ofNullable(person);
    }

    @Override
    public List<Learner> load() {
        return record.people();
    }

    @Override
    public Optional<Access> access() {
        return learner().map(each -> record.pick(each.id()));
    }

    @Override
    public void choose(Learner chosen) {
        throw new AssertionError("nobody else sits down");
    }

    @Override
    public Learner enrol(String name) {
        throw new AssertionError("nobody else sits down");
    }
}
