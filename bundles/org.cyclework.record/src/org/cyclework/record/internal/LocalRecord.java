package org.cyclework.record.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Accounts;
import org.cyclework.record.Audience;
import org.cyclework.record.Encryption;
import org.cyclework.record.Groups;
import org.cyclework.record.ItemResult;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.MergeResult;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Packets;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.PersonName;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.Projection;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordState;
import org.cyclework.record.Retention;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The record of this machine: checks who asks, writes into the journal and answers from what is derived from it. */
public class LocalRecord implements StandaloneRecord {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRecord.class);
    private static final LessonProjection LESSON = new LessonProjection();
    private static final ItemProjection ITEM = new ItemProjection();
    private static final QuizProjection QUIZ = new QuizProjection();
    private static final PlayProjection PLAY = new PlayProjection();

    /** What is derived of every record. */
    static final List<Projection<?>> BUILT_IN = List.of(People.PERSON, LESSON, ITEM, QUIZ, PLAY);

    private final RecordCore core;
    private final LocalAccounts accounts;
    private final LocalGroups groups;
    private final LocalRetention retention;

    /** Opens the record where it is not open. */
    interface Opener {

        OpenedRecord open(List<Projection<?>> projections, ReentrantLock lock);

        /** Opens the record as it is on the disk now, for reading alone, while another program has it. */
        OpenedRecord openReading();

        /** @return the key that the files lie under, where they do */
        Vault vault();

        /** @return where the files lie */
        RecordLocation location();

        /** @return what tells the time */
        default Clock clock() {
            return Clock.systemDefaultZone();
        }

        /** @return how much work it is to try a passphrase */
        default PassphraseCost cost() {
            return PassphraseCost.STANDARD;
        }
    }

    LocalRecord(Opener opener, List<Projection<?>> more, Supplier<UUID> ids, Telling announcer) {
        core = new RecordCore(opener, Stream.concat(BUILT_IN.stream(), more.stream()).toList(), ids, announcer);
        accounts = new LocalAccounts(core);
        groups = new LocalGroups(core);
        retention = new LocalRetention(core);
    }

    @Override
    public final Accounts accounts() {
        return accounts;
    }

    @Override
    public final Groups groups() {
        return groups;
    }

    @Override
    public final Retention retention() {
        return retention;
    }

    /** @return what the services of this record share */
    final RecordCore core() {
        return core;
    }

    @Override
    public List<Learner> people() {
        return core.ask(Vault::holders, People::all);
    }

    @Override
    public Learner enrol(String name) {
        return core.locked(record -> People.enrol(core, record, PersonName.orRefuse(name).value()));
    }

    @Override
    public Access pick(UUID learner) {
        return core.locked(record -> new Issuing(core, record).pick(learner));
    }

    @Override
    public Access keeper() {
        return core.locked(record -> new Issuing(core, record).keeper());
    }

    @Override
    public List<LearningEvent> append(Access access, List<NewEvent> events) {
        List<NewEvent> named = new ArrayList<>();
        for (NewEvent event : events) {
            PayloadRules.check(event);
            named.add(event.id().isPresent() ? event : event.withId(core.newId()));
        }
        Map<UUID, LearningEvent> written = core.locked(record -> new Appending(core, record).append(access, named));
        List<LearningEvent> inOrder = named.stream().map(event -> written.get(event.id().orElseThrow())).toList();
        core.announce(inOrder);
        return inOrder;
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
        return core.locked(record -> {
            Set<Audience> audiences = core.gate().readable(record, access);
            return record.read(reads -> reading.from(reads, audiences));
        });
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
        return core.locked(record -> {
            core.gate().requireReadable(record, access, projection);
            return record.read(reads -> reads.states(access.learner(), projection));
        });
    }

    @Override
    public <S> Map<UUID, Map<String, S>> everybody(Access access, Projection<S> projection) {
        return core.locked(record -> People.states(record, core.gate(), access, projection));
    }

    @Override
    public List<LearningEvent> institution(Access access) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.SEE_INSTITUTION);
            return record.institution().state().counting();
        });
    }

    private <S> Optional<S> state(Access access, Projection<S> projection, String key) {
        return core.locked(record -> {
            core.gate().requireReadable(record, access, projection);
            return record.read(reads -> reads.state(access.learner(), projection, key));
        });
    }

    @Override
    public Optional<Making> making() {
        return core.opened().flatMap(record -> record.tables().running()).filter(work -> !work.isOver())
                .map(work -> new Making(work.done(), work.total()));
    }

    @Override
    public List<String> notices() {
        // the vault may have learnt something since the record was opened
        return core.locked(record -> Stream.concat(record.notices().stream(), core.vault().remarks().stream()).distinct().toList());
    }

    @Override
    public RecordState verify(Access access, Watch watch) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.VERIFY);
            return new Upkeep(record).verify(watch);
        });
    }

    @Override
    public SortedMap<String, Long> unknown(Access access) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.VERIFY);
            return Unknown.in(record);
        });
    }

    @Override
    public boolean rebuild(Access access, Watch watch) {
        core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.REBUILD);
            record.requireWriting();
            record.tables().makeAnew();
            return null;
        });
        return Upkeep.waitFor(this::catchingUp, watch);
    }

    /** @return what brings the tables up to date at the moment */
    Optional<CatchUp> catchingUp() {
        return core.locked(record -> record.tables().running());
    }

    @Override
    public MergeResult merge(Access access, Path other, Watch watch) {
        requireMerging(access);
        return new TakingOver(core).merge(other, watch);
    }

    private void requireMerging(Access access) {
        core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.MERGE);
            record.requireWriting();
            return null;
        });
    }

    @Override
    public long backUp(Access access, Path target) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.BACK_UP);
            return new Upkeep(record).backUp(target);
        });
    }

    @Override
    public MergeResult restore(Access access, Path backup, Watch watch) {
        requireMerging(access);
        return new TakingOver(core).restore(core.location(), backup, watch);
    }

    @Override
    public SortedMap<String, String> begun(Access access) {
        return core.locked(record -> {
            core.gate().require(record, access, Operation.READ_OWN);
            return LocalDrafts.all(record.folder(), access.learner(), record.keyring());
        });
    }

    @Override
    public void blank(Access access, UUID event) {
        core.locked(record -> {
            core.gate().require(record, access, Operation.BLANK_ENTRY);
            new TakingOut(record).blank(access, event, core.newId());
            return null;
        });
    }

    @Override
    public void erase(Access access) {
        core.locked(record -> {
            new Managing(core, record).erase(access);
            return null;
        });
    }

    @Override
    public Encryption encryption() {
        return new LocalEncryption(core);
    }

    @Override
    public Packets packets() {
        return new LocalPackets(core);
    }

    /** @return what is derived here */
    final List<Projection<?>> projections() {
        return core.projections();
    }

    /** Makes the day's backup where the record was opened for writing. */
    final void backUpDaily(LocalDate today) {
        core.holding(() -> {
            core.opened().ifPresent(opened -> backUpDaily(opened, today));
            return null;
        });
    }

    private static void backUpDaily(OpenedRecord opened, LocalDate today) {
        try {
            opened.journal().seal();
            opened.backUpDaily(today);
        } catch (JournalUnavailable e) {
            LOG.warn("The day's backup of the record could not be made.", e);
        }
    }

    @Override
    public void close() {
        core.close();
    }

    /** @throws AccessDenied unless the access may do what concerns the whole record */
    final void requireForRecord(Access access, Operation operation) {
        core.locked(record -> {
            core.gate().requireForRecord(record, access, operation);
            return null;
        });
    }

    /** Does something with the record alone, which is opened where it is not. */
    final <T> T locked(Function<OpenedRecord, T> work) {
        return core.locked(work);
    }
}
