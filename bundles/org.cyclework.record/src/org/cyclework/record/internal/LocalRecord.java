package org.cyclework.record.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.AccessIssuer;
import org.cyclework.record.Audience;
import org.cyclework.record.ItemResult;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.MergeResult;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Packets;
import org.cyclework.record.PersonName;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.Projection;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.RecordState;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The record of this machine: checks who asks, writes into the journal and answers from what is derived from it. */
public class LocalRecord extends AccessIssuer implements StandaloneRecord {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRecord.class);
    static final PersonProjection PERSON = new PersonProjection();
    private static final LessonProjection LESSON = new LessonProjection();
    private static final ItemProjection ITEM = new ItemProjection();
    private static final QuizProjection QUIZ = new QuizProjection();
    private static final PlayProjection PLAY = new PlayProjection();

    /** What is derived of every record. */
    static final List<Projection<?>> BUILT_IN = List.of(PERSON, LESSON, ITEM, QUIZ, PLAY);

    /** Whoever keeps a machine without accounts. */
    private static final UUID KEEPER = Institution.ID;

    private final Rights rights = new Rights();
    private final List<Projection<?>> projections;
    private final Opener opener;
    private final Supplier<UUID> ids;
    private final Consumer<LearningEvent> announcer;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile OpenedRecord opened;

    /** Opens the record where it is not open. */
    interface Opener {

        OpenedRecord open(List<Projection<?>> projections, ReentrantLock lock);

        /** Opens the record as it is on the disk now, for reading alone, while another program has it. */
        OpenedRecord openReading();
    }

    LocalRecord(Opener opener, List<Projection<?>> more, Supplier<UUID> ids, Consumer<LearningEvent> announcer) {
        this.opener = opener;
        this.ids = ids;
        this.announcer = announcer;
        projections = Stream.concat(BUILT_IN.stream(), more.stream()).toList();
    }

    @Override
    public List<Learner> people() {
        return locked(record -> {
            SortedMap<Moment, Learner> inOrder = new TreeMap<>();
            Set<UUID> erased = Institution.erased(record);
            record.read(reads -> reads.everybody(PERSON, PersonProjection.KEY)).forEach((id, state) -> {
                if (!erased.contains(id)) {
                    inOrder.put(state.enrolled(), state.of(id));
                }
            });
            return List.copyOf(inOrder.values());
        });
    }

    private static Optional<PersonProjection.State> person(OpenedRecord record, UUID learner) {
        return Institution.erased(record).contains(learner) ? Optional.empty()
                : record.read(reads -> reads.state(learner, PERSON, PersonProjection.KEY));
    }

    @Override
    public Learner enrol(String name) {
        String cleaned = PersonName.orRefuse(name).value();
        UUID learner = ids.get();
        NewEvent event = new NewEvent(Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, nameJson(cleaned)).withId(ids.get());
        LearningEvent written =
                locked(record -> record.append(learner, Audience.PERSON, learner, List.of(event))).get(0);
        return new Learner(learner, cleaned, written.when());
    }

    @Override
    public Access pick(UUID learner) {
        if (locked(record -> person(record, learner)).isEmpty()) {
            throw new IllegalArgumentException("no trainee has the id " + learner);
        }
        return issue(learner, Role.TRAINEE, new Scope.One(learner));
    }

    @Override
    public Access keeper() {
        return issue(KEEPER, Role.ADMINISTRATOR, new Scope.Everybody());
    }

    @Override
    public List<LearningEvent> append(Access access, List<NewEvent> events) {
        Map<Audience, List<NewEvent>> byAudience = new LinkedHashMap<>();
        byAudience.put(Audience.OWN, new ArrayList<>());
        List<NewEvent> named = new ArrayList<>();
        for (NewEvent event : events) {
            PayloadRules.check(event);
            Audience audience = Verbs.audience(event.verb());
            rights.require(access, Operation.writing(audience));
            NewEvent withId = event.id().isPresent() ? event : event.withId(ids.get());
            named.add(withId);
            byAudience.computeIfAbsent(audience, made -> new ArrayList<>()).add(withId);
        }
        Map<UUID, LearningEvent> written = new HashMap<>();
        locked(record -> {
            byAudience.forEach((audience, group) -> {
                for (List<NewEvent> entry : audience.equals(Audience.OWN) ? oneByOne(group) : List.of(group)) {
                    if (!entry.isEmpty()) {
                        record.append(access.learner(), audience, access.actor(), entry)
                                .forEach(event -> written.put(event.id(), event));
                    }
                }
            });
            return null;
        });
        List<LearningEvent> inOrder = named.stream().map(event -> written.get(event.id().orElseThrow())).toList();
        inOrder.forEach(announcer);
        return inOrder;
    }

    /** Own words are one event an entry, so that each can be blanked alone. */
    private static List<List<NewEvent>> oneByOne(List<NewEvent> group) {
        return group.stream().map(List::of).toList();
    }

    @Override
    public List<LearningEvent> events(Access access) {
        return reading(access, (reads, audiences) -> reads.events(access.learner(), audiences));
    }

    @Override
    public List<LearningEvent> events(Access access, String objectId) {
        return reading(access, (reads, audiences) -> reads.about(access.learner(), audiences, objectId));
    }

    @Override
    public List<LearningEvent> sessionEvents(Access access, UUID session) {
        return reading(access, (reads, audiences) -> reads.ofSession(access.learner(), audiences, session));
    }

    /** Reads what the access may read. */
    private interface Reading<T> {

        T from(Reads reads, Set<Audience> audiences);
    }

    private <T> T reading(Access access, Reading<T> reading) {
        Set<Audience> audiences = rights.readable(access);
        return locked(record -> record.read(reads -> reading.from(reads, audiences)));
    }

    @Override
    public List<LessonProgress> lessons(Access access) {
        return states(access, LESSON).entrySet().stream().map(each -> each.getValue().of(each.getKey())).toList();
    }

    @Override
    public Optional<LessonProgress> lesson(Access access, String lessonId) {
        return state(access, LESSON, lessonId).map(state -> state.of(lessonId));
    }

    @Override
    public List<ItemResult> items(Access access) {
        return states(access, ITEM).entrySet().stream().filter(each -> each.getValue().isAnswered())
                .map(each -> each.getValue().of(each.getKey())).toList();
    }

    @Override
    public Optional<ItemResult> item(Access access, String itemId) {
        return state(access, ITEM, itemId).filter(ItemProjection.State::isAnswered).map(state -> state.of(itemId));
    }

    @Override
    public List<QuizRecord> quizzes(Access access) {
        return states(access, QUIZ).entrySet().stream().filter(each -> each.getValue().isStarted())
                .map(each -> each.getValue().of(each.getKey()))
                .sorted(Comparator.comparingLong(QuizRecord::touched).reversed()).toList();
    }

    @Override
    public List<PlayRecord> plays(Access access) {
        return states(access, PLAY).entrySet().stream().filter(each -> each.getValue().isStarted())
                .map(each -> each.getValue().of(each.getKey()))
                .sorted(Comparator.comparingLong(PlayRecord::touched).reversed()).toList();
    }

    @Override
    public <S> Map<String, S> states(Access access, Projection<S> projection) {
        rights.requireReadable(access, projection);
        return locked(record -> record.read(reads -> reads.states(access.learner(), projection)));
    }

    private <S> Optional<S> state(Access access, Projection<S> projection, String key) {
        rights.requireReadable(access, projection);
        return locked(record -> record.read(reads -> reads.state(access.learner(), projection, key)));
    }

    @Override
    public Optional<Making> making() {
        return Optional.ofNullable(opened).flatMap(record -> record.tables().running()).filter(work -> !work.isOver())
                .map(work -> new Making(work.done(), work.total()));
    }

    @Override
    public List<String> notices() {
        return locked(OpenedRecord::notices);
    }

    @Override
    public RecordState verify(Access access, Watch watch) {
        rights.requireForRecord(access, Operation.VERIFY);
        return locked(record -> new Upkeep(record).verify(watch));
    }

    @Override
    public boolean rebuild(Access access, Watch watch) {
        rights.requireForRecord(access, Operation.REBUILD);
        locked(record -> {
            record.requireWriting();
            record.tables().makeAnew();
            return null;
        });
        return Upkeep.waitFor(this::catchingUp, watch);
    }

    /** @return what brings the tables up to date at the moment */
    Optional<CatchUp> catchingUp() {
        return locked(record -> record.tables().running());
    }

    @Override
    public MergeResult merge(Access access, Path other, Watch watch) {
        rights.requireForRecord(access, Operation.MERGE);
        return locked(record -> new Upkeep(record).merge(other, watch));
    }

    @Override
    public long backUp(Access access, Path target) {
        rights.requireForRecord(access, Operation.BACK_UP);
        return locked(record -> new Upkeep(record).backUp(target));
    }

    @Override
    public MergeResult restore(Access access, Path backup, Watch watch) {
        rights.requireForRecord(access, Operation.MERGE);
        return locked(record -> new Upkeep(record).restore(backup, watch));
    }

    @Override
    public void blank(Access access, UUID event) {
        rights.require(access, Operation.BLANK_ENTRY);
        locked(record -> {
            new Upkeep(record).blank(access, event, ids.get());
            return null;
        });
    }

    @Override
    public void erase(Access access) {
        rights.require(access, Operation.ERASE_PERSON);
        locked(record -> {
            new Upkeep(record).erase(access, ids.get());
            return null;
        });
    }

    @Override
    public Packets packets() {
        return new LocalPackets(this::locked, rights, ids, Clock.systemDefaultZone());
    }

    /** @return what is derived here */
    final List<Projection<?>> projections() {
        return projections;
    }

    /** Makes the day's backup where the record was opened for writing. */
    final void backUpDaily(LocalDate today) {
        lock.lock();
        try {
            if (opened != null) {
                opened.journal().seal();
                opened.backUpDaily(today);
            }
        } catch (JournalUnavailable e) {
            LOG.warn("The day's backup of the record could not be made.", e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (opened != null) {
                opened.close();
                opened = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Does something with the record alone, which is opened where it is not. */
    final <T> T locked(Function<OpenedRecord, T> work) {
        lock.lock();
        // an interrupt in the midst of a read or write would close a file under whoever uses it
        boolean interrupted = Thread.interrupted();
        try {
            if (opened == null && !open()) {
                try (OpenedRecord reading = opener.openReading()) {
                    return work.apply(reading);
                }
            }
            return work.apply(opened);
        } catch (JournalUnavailable e) {
            throw Failures.of(e);
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @return false where another program has the record */
    private boolean open() {
        try {
            opened = opener.open(projections, lock);
            return true;
        } catch (JournalUnavailable e) {
            if (e.reason() instanceof JournalUnavailable.Locked) {
                return false;
            }
            throw e;
        }
    }

    private static String nameJson(String name) {
        StringWriter text = new StringWriter();
        try (var json = Payload.JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
