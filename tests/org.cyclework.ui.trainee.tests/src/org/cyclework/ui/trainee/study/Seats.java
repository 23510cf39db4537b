package org.cyclework.ui.trainee.study;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.ui.CurrentLearner;

/** A desk at which whoever a test chooses sits, over a real record. */
final class Seats implements CurrentLearner {

    private final StandaloneRecord record;
    private Optional<Learner> sitting = Optional.empty();

    Seats(StandaloneRecord record) {
        this.record = record;
    }

    /** Whoever sits there gets up. */
    void empty() {
        sitting = Optional.empty();
    }

    @Override
    public Optional<Learner> learner() {
        return sitting;
    }

    @Override
    public List<Learner> load() {
        return record.people();
    }

    @Override
    public Optional<Access> access() {
        return sitting.map(learner -> record.pick(learner.id()));
    }

    @Override
    public void choose(Learner learner) {
        sitting = Optional.of(learner);
    }

    @Override
    public Learner enrol(String name) {
        choose(record.enrol(name));
        return sitting.get();
    }
}
