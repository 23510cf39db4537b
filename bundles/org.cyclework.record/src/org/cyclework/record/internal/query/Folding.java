package org.cyclework.record.internal.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folds events into states, of which it holds those of a batch in memory until {@link #flush}, and a few after it, since an
 * answer is mostly followed by another one to the same quiz.
 */
final class Folding {

    private static final Logger LOG = LoggerFactory.getLogger(Folding.class);

    private static final int KEPT = 64;

    private final EventTable events;
    private final StateTable states;
    private final Map<String, List<Projection<?>>> byVerb = new HashMap<>();
    private final Map<String, Projection<?>> byName = new LinkedHashMap<>();
    private final Map<StateTable.Key, Cell> cells = new LinkedHashMap<>();
    private final Set<StateTable.Key> late = new LinkedHashSet<>();
    private final Set<UUID> newPeople = new HashSet<>();
    private boolean again;

    /** A state in memory. */
    private static final class Cell {

        private boolean stored;
        private boolean aside;
        private Object state;
        private long place;
        private UUID event;
        private boolean incomplete;
        private boolean changed;

        Cell(boolean stored, Object state) {
            this.stored = stored;
            this.state = state;
        }

        /** What is in memory is in the tables as well. */
        void written() {
            stored |= changed;
            changed = false;
        }
    }

    Folding(EventTable events, StateTable states, List<Projection<?>> projections) {
        this.events = events;
        this.states = states;
        for (Projection<?> projection : projections) {
            byName.put(projection.name(), projection);
            projection.verbs().forEach(verb -> byVerb.computeIfAbsent(verb, made -> new ArrayList<>()).add(projection));
        }
    }

    /** Nothing about this person is in the tables before the next {@link #flush}. */
    void expectNew(UUID learner) {
        newPeople.add(learner);
    }

    void fold(LearningEvent event) throws SQLException {
        if (!isInItsPlace(event)) {
            return;
        }
        for (Projection<?> projection : byVerb.getOrDefault(event.verb(), List.of())) {
            fold(projection, event);
        }
    }

    /** Who may read a state is known by the verbs; one in a stream for other eyes would be seen by whom it is not for. */
    private static boolean isInItsPlace(LearningEvent event) {
        return event.audience().equals(Verbs.audience(event.verb()));
    }

    private <S> void fold(Projection<S> projection, LearningEvent event) throws SQLException {
        Optional<StateTable.Key> key = key(projection, event);
        if (key.isEmpty() || late.contains(key.get())) {
            return;
        }
        Cell cell = cell(projection, key.get());
        boolean isLate = cell.event != null && Canonical.isBefore(event.at(), event.id(), cell.place, cell.event);
        boolean isThere = !again && event.id().equals(cell.event) && event.at() == cell.place;
        if (isThere || isLate && !projection.orderFree()) {
            late.add(key.get());
            return;
        }
        if (!cell.aside) {
            step(projection, key.get(), cell, event, isLate);
        }
    }

    private static <S> Optional<StateTable.Key> key(Projection<S> projection, LearningEvent event) {
        try {
            return projection.key(event).map(key -> new StateTable.Key(event.learner(), projection.name(), key));
        } catch (RuntimeException e) {
            LOG.warn("An event has no key in {}.", projection.name(), e);
            return Optional.empty();
        }
    }

    private <S> void step(Projection<S> projection, StateTable.Key key, Cell cell, LearningEvent event, boolean isLate)
            throws SQLException {
        cell.changed = true;
        if (event.version() > projection.newestPayload()) {
            cell.incomplete = true;
        } else {
            try {
                @SuppressWarnings("unchecked")
                S before = (S) cell.state;
                cell.state = projection.step(before, event);
            } catch (RuntimeException e) {
                LOG.warn("A key of {} is set aside.", projection.name(), e);
                cell.aside = true;
                states.setAside(key, event.id(), String.valueOf(e));
                return;
            }
        }
        if (!isLate) {
            cell.place = event.at();
            cell.event = event.id();
        }
    }

    private <S> Cell cell(Projection<S> projection, StateTable.Key key) throws SQLException {
        Cell known = cells.get(key);
        if (known != null) {
            return known;
        }
        boolean isNew = newPeople.contains(key.learner());
        Optional<StateTable.Row> row = isNew ? Optional.empty() : states.row(key);
        Cell cell = new Cell(row.isPresent(), row.isPresent() ? projection.read(row.get().content()) : projection.empty());
        row.ifPresent(there -> {
            cell.place = there.place();
            cell.event = there.event();
            cell.incomplete = there.incomplete();
        });
        cell.aside = !isNew && row.isEmpty() && states.isAside(key);
        cells.put(key, cell);
        return cell;
    }

    /** The keys that an event belongs to have to be folded again from their events. */
    void again(LearningEvent event) {
        byVerb.getOrDefault(event.verb(), List.of()).forEach(projection -> key(projection, event).ifPresent(late::add));
    }

    /** Writes what was folded, and folds again what has to be. */
    void flush() throws SQLException {
        late.forEach(cells::remove);
        write();
        newPeople.clear();
        while (!late.isEmpty()) {
            UUID learner = late.iterator().next().learner();
            Set<StateTable.Key> keys = late.stream().filter(key -> key.learner().equals(learner)).collect(Collectors.toSet());
            for (StateTable.Key key : keys) {
                states.delete(key);
            }
            late.removeAll(keys);
            again = true; // everything is met once; two audiences may have an event of one id and time
            try {
                foldAgain(learner, keys);
            } finally {
                again = false;
            }
            write();
        }
    }

    private void foldAgain(UUID learner, Set<StateTable.Key> keys) throws SQLException {
        Set<String> verbs = new HashSet<>();
        keys.forEach(key -> verbs.addAll(byName.get(key.projection()).verbs()));
        events.each(learner, verbs, event -> {
            if (!isInItsPlace(event)) {
                return;
            }
            for (Projection<?> projection : byVerb.getOrDefault(event.verb(), List.of())) {
                if (key(projection, event).filter(keys::contains).isPresent()) {
                    fold(projection, event);
                }
            }
        });
    }

    private void write() throws SQLException {
        Map<StateTable.Key, StateTable.Row> inserts = new LinkedHashMap<>();
        Map<StateTable.Key, StateTable.Row> updates = new LinkedHashMap<>();
        cells.forEach((key, cell) -> {
            if (cell.changed && !cell.aside) {
                (cell.stored ? updates : inserts).put(key, row(byName.get(key.projection()), cell));
            }
        });
        states.insert(inserts);
        states.update(updates);
        if (cells.size() > KEPT) {
            cells.clear();
        } else {
            cells.values().removeIf(cell -> cell.aside);
            cells.values().forEach(Cell::written);
        }
    }

    @SuppressWarnings("unchecked")
    private static <S> StateTable.Row row(Projection<S> projection, Cell cell) {
        return new StateTable.Row(cell.place, cell.event == null ? new UUID(0, 0) : cell.event, cell.incomplete,
                projection.write((S) cell.state));
    }

    /** Forgets what is held in memory; the tables were changed otherwise. */
    void drop() {
        cells.clear();
        late.clear();
        newPeople.clear();
    }
}
