package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.Campus;
import org.cyclework.record.CampusAddress;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusResult;
import org.cyclework.record.CampusState;
import org.cyclework.record.MergeResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.LocalFile;
import org.cyclework.record.internal.campus.CampusSettings;
import org.cyclework.record.internal.campus.CampusTables;
import org.cyclework.record.internal.campus.Exchange;
import org.cyclework.record.internal.campus.Naming;
import org.cyclework.record.internal.campus.Owner;
import org.cyclework.record.internal.campus.Reaching;
import org.cyclework.record.internal.campus.Sentences;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.packet.Ledger;
import org.cyclework.record.internal.journal.JournalSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exchanges the record of this machine with a campus. The record is not held while a line is waited for. */
final class LocalCampus implements Campus {

    private static final Logger LOG = LoggerFactory.getLogger(LocalCampus.class);

    private final LocalRecord record;
    private final Supplier<RecordLocation> location;
    private final Map<String, String> environment;
    private final Supplier<Instant> now;
    private final ReentrantLock exchanging = new ReentrantLock();
    private volatile boolean over;

    LocalCampus(LocalRecord record, Supplier<RecordLocation> location, Map<String, String> environment, Supplier<Instant> now) {
        this.record = record;
        this.location = location;
        this.environment = environment;
        this.now = now;
    }

    Optional<CampusSettings> settings() throws IOException {
        return CampusSettings.read(location.get().folder().getParent(), environment);
    }

    @Override
    public Optional<String> place() {
        try {
            return settings().map(CampusSettings::place);
        } catch (IOException e) {
            LOG.warn("The campus’ settings cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<CampusState> connect(Access access, CampusAddress address, Watch watch) throws CampusRefused {
        record.requireForRecord(access, Operation.MERGE);
        if (!address.isWhole()) {
            throw new CampusRefused("This names no database; an address is like db.example.org/cyclework. Nothing was changed.", null);
        }
        Path file = location.get().folder().resolveSibling(CampusSettings.FILE);
        try {
            Naming naming = new Naming(file, address);
            Optional<CampusState> state = asked(naming.settings(), watch).filter(found -> watch.goOn(1, 1));
            if (state.isPresent()) {
                LocalFile.write(file, naming.text());
            }
            return state;
        } catch (SQLException e) {
            throw new CampusRefused("The campus did not let this computer in: " + Sentences.of(e) + " Nothing was changed.", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new CampusRefused("The file " + CampusSettings.FILE + " in the data folder cannot be used: " + e.getMessage() + ". Nothing was changed.", e);
        }
    }

    /** @return how it stands; empty where nobody waited for it */
    private Optional<CampusState> asked(CampusSettings settings, Watch watch) throws SQLException {
        Set<UUID> erased = record.locked(opened -> opened.institution().state().erased());
        Journal journal = record.locked(OpenedRecord::journal);
        return Reaching.reach(() -> new Answer(compared(settings, journal, erased)), () -> watch.goOn(0, 0)).map(Answer::state);
    }

    private CampusState compared(CampusSettings settings, Journal journal, Set<UUID> erased) throws SQLException {
        try (Exchange exchange = new Exchange(settings, journal, erased)) {
            Exchange.Difference difference = exchange.difference();
            return new CampusState(Optional.of(settings.place()), Optional.of(exchange.login()), difference.waiting(), difference.there(), last(), List.of());
        }
    }

    /** What a campus was asked for; the line is closed by then. */
    private record Answer(CampusState state) implements AutoCloseable {

        @Override
        public void close() {
            LOG.debug("The campus answered when nobody waited for it any longer.");
        }
    }

    @Override
    public CampusState state(Access access) {
        record.requireForRecord(access, Operation.VERIFY);
        Optional<String> place = Optional.empty();
        try {
            Optional<CampusSettings> settings = settings();
            if (settings.isEmpty()) {
                return new CampusState(place, Optional.empty(), 0, 0, Optional.empty(), List.of());
            }
            place = settings.map(CampusSettings::place);
            return asked(settings.get(), Watch.NOBODY).orElseGet(() -> new CampusState(settings.map(CampusSettings::place), Optional.empty(), 0, 0, last(), List.of()));
        } catch (SQLException e) {
            return new CampusState(place, Optional.empty(), 0, 0, last(), List.of(unreachable(e)));
        } catch (IOException e) {
            return new CampusState(place, Optional.empty(), 0, 0, last(), List.of(unreadable(e)));
        }
    }

    private static String unreachable(SQLException failure) {
        return "The campus cannot be used now: " + Sentences.of(failure) + " Work goes on here and is exchanged later.";
    }

    private static String unreadable(IOException failure) {
        return "The exchange with the campus was broken off: " + failure.getMessage() + ".";
    }

    @Override
    public CampusResult exchange(Access access, Watch watch) {
        record.requireForRecord(access, Operation.MERGE);
        return exchange(watch);
    }

    /** Takes nothing over any more. */
    void end() {
        over = true;
    }

    /** Exchanges without being asked by anybody. */
    CampusResult exchange(Watch watch) {
        if (!exchanging.tryLock()) {
            return new Sum().result(false, "An exchange with the campus goes on already.");
        }
        Sum sum = new Sum();
        try {
            Optional<CampusSettings> settings = settings();
            if (settings.isEmpty()) {
                return sum.result(false, "No campus is named on this computer; " + CampusSettings.FILE + " in the data folder does that.");
            }
            Optional<Exchange> reached = begin(settings.get(), watch);
            if (reached.isEmpty()) {
                return sum.result(false, "The campus was not waited for. Work goes on here and is exchanged later.");
            }
            try (Exchange exchange = reached.get()) {
                run(exchange, settings.get(), watch, sum);
            }
            return sum.result(sum.whole);
        } catch (SQLException e) {
            return sum.result(false, unreachable(e));
        } catch (IOException e) {
            return sum.result(false, unreadable(e));
        } finally {
            exchanging.unlock();
        }
    }

    /** @return the line; empty where nobody waited for it */
    private Optional<Exchange> begin(CampusSettings settings, Watch watch) throws SQLException {
        Set<UUID> erased = record.locked(opened -> opened.institution().state().erased());
        Journal journal = record.locked(opened -> {
            opened.requireWriting();
            opened.journal().seal();
            return opened.journal();
        });
        return Reaching.reach(() -> new Exchange(settings, journal, erased), () -> watch.goOn(0, 0));
    }

    private void run(Exchange exchange, CampusSettings settings, Watch watch, Sum sum) throws SQLException, IOException {
        Exchange.Brought brought = exchange.bring(done -> watch.goOn(done, done));
        sum.brought = brought.entries();
        sum.told.addAll(brought.told());
        sum.whole = brought.whole();
        if (sum.whole) {
            exchange.fetch(Files.createDirectories(location.get().state()), fetched -> take(fetched, watch, sum));
        }
        if (sum.whole && !over && exchange.keeps()) {
            InstitutionState institution = record.locked(opened -> opened.institution().state()); // some of it came just now
            exchange.erase(institution.erased());
            if (institution.root().isPresent()) {
                LocalDate today = LocalDate.ofInstant(now.get(), ZoneId.systemDefault());
                exchange.reach(person -> institution.roles(person).contains(Role.SUPERVISOR) ? institution.traineesOf(person, today) : Set.of());
            }
            keep(settings, institution.erased(), watch, sum);
        }
        if (sum.whole) {
            note(exchange);
            Files.writeString(location.get().folder().resolve(Whereabouts.CAMPUS_LAST), now.get().toString());
        }
    }

    private boolean take(JournalSource fetched, Watch watch, Sum sum) throws IOException {
        if (over) {
            return false; // the record is closed and stays so
        }
        sum.add(new TakingOver(record.core()).take(fetched, watch));
        return sum.whole;
    }

    /** Makes the tables on the server follow from what is here. */
    private void keep(CampusSettings settings, Set<UUID> erased, Watch watch, Sum sum) throws SQLException {
        Journal journal = record.locked(OpenedRecord::journal);
        try (CampusTables tables = CampusTables.open(settings, record.projections()).orElse(null)) {
            if (tables == null) {
                sum.told.add("Another keeper makes the campus’ tables at the moment.");
                return;
            }
            tables.forgetWhatDoesNotFollow(journal, erased);
            CatchUp catchUp = new CatchUp(journal, tables.store(),
                    stream -> CampusTables.holds(stream) && !erased.contains(stream.learner()));
            sum.whole = catchUp.run(() -> !watch.goOn(catchUp.done(), catchUp.total()));
        }
    }

    private Optional<Instant> last() {
        return Whereabouts.lastRound(location.get().folder());
    }

    /** Whose work is there as well; it is noted once, as the time of the last round is that of all. */
    private void note(Exchange exchange) throws IOException {
        Ledger ledger = new Ledger(record.locked(opened -> new PacketTerms(opened).folder()), Ledger.CAMPUS);
        Set<UUID> people = new HashSet<>(Ledger.people(exchange.there()));
        if (!ledger.read().keySet().containsAll(people)) {
            ledger.went(people, now.get());
        }
    }

    @Override
    public List<String> setUp(Access access, Path owner) throws CampusRefused {
        record.requireForRecord(access, Operation.MERGE);
        return Owner.of(owner).setUp();
    }

    @Override
    public void admit(Access access, Path owner, CampusLogin login, Optional<String> password) throws CampusRefused {
        record.requireForRecord(access, Operation.MERGE);
        Owner.of(owner).admit(login, password);
    }

    /** What came of an exchange so far. */
    private static final class Sum {

        private long brought;
        private int streams;
        private long entries;
        private boolean whole = true;
        private final List<String> refused = new ArrayList<>();
        private final List<String> merged = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        void add(MergeResult part) {
            streams += part.streams();
            entries += part.entries();
            refused.addAll(part.refused());
            merged.addAll(part.told());
        }

        CampusResult result(boolean isWhole, String... more) {
            told.addAll(List.of(more));
            return new CampusResult(isWhole, brought, new MergeResult(streams, entries, refused, merged), told);
        }
    }
}
