package org.cyclework.record.internal;

import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.cyclework.record.Campus;
import org.cyclework.record.Drafts;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.internal.accounts.Signatures;
import org.cyclework.record.internal.journal.FileLayer;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.ThisMachine;
import org.cyclework.record.internal.v1.Migration;

/** Makes records and opens them. */
public final class Records {

    private static final String LEFT_ALONE = "A record of an older version, record.mv.db, lies in the folder. It is not taken over, since what is stored "
            + "here is encrypted. Open it in a folder of its own and merge that one.";

    private Records() {
    }

    /** @return a record that tells nobody of its events */
    public static StandaloneRecord standalone(RecordLocation location, Clock clock, Supplier<UUID> ids, PassphraseCost cost,
            List<Projection<?>> projections) {
        return new LocalRecord(opener(() -> location, clock, cost), projections, ids, event -> {});
    }

    /** @return what exchanges a record that was made here */
    public static Campus campus(StandaloneRecord record, RecordLocation location) {
        return new LocalCampus((LocalRecord) record, () -> location, Map.of(), Clock.systemUTC()::instant);
    }

    /** @return the drafts beside a record that was made here */
    public static Drafts drafts(StandaloneRecord record, RecordLocation location) {
        return new LocalDrafts((LocalRecord) record, () -> location);
    }

    static LocalRecord at(RecordLocation location, Clock clock, Supplier<UUID> ids, List<Projection<?>> more,
            Telling announcer) {
        return at(location, TablePlace.BESIDE, clock, ids, more, announcer);
    }

    static LocalRecord at(RecordLocation location, TablePlace tables, Clock clock, Supplier<UUID> ids, List<Projection<?>> more,
            Telling announcer) {
        return new LocalRecord(opener(() -> location, tables, clock, PassphraseCost.LOWEST), more, ids, announcer);
    }

    /** @return what opens the record at a place that is asked for then */
    static LocalRecord.Opener opener(Supplier<RecordLocation> location, Clock clock, PassphraseCost cost) {
        return opener(location, TablePlace.BESIDE, clock, cost);
    }

    private static LocalRecord.Opener opener(Supplier<RecordLocation> location, TablePlace tables, Clock clock, PassphraseCost cost) {
        Vault vault = new Vault(location, clock);
        Signatures signatures = new Signatures(); // a program that reads beside another opens again and again
        return new LocalRecord.Opener() {

            @Override
            public OpenedRecord open(List<Projection<?>> projections, ReentrantLock lock) {
                vault.requireUnlocked();
                return Records.open(location.get(), tables, vault, new JournalRuntime(clock, UUID::randomUUID, new SecureRandom(),
                        ThisMachine.marks()), projections, lock, signatures);
            }

            @Override
            public Clock clock() {
                return clock;
            }

            @Override
            public PassphraseCost cost() {
                return cost;
            }

            @Override
            public Vault vault() {
                return vault;
            }

            @Override
            public RecordLocation location() {
                return location.get();
            }

            @Override
            public OpenedRecord openReading() {
                vault.requireStillUnlocked();
                Path folder = location.get().folder();
                Journal journal = Journal.openReading(new JournalPlaces(folder, location.get().state(), vault.keyring()), new RealFiles());
                return new OpenedRecord(folder, journal, new Tables(tables, folder, journal, List.of(), new ReentrantLock()), List.of(),
                        true, signatures, vault.keyring());
            }
        };
    }

    private static OpenedRecord open(RecordLocation location, TablePlace place, Vault vault, JournalRuntime runtime, List<Projection<?>> projections,
            ReentrantLock lock, Signatures signatures) {
        Keyring keyring = vault.keyring();
        JournalPlaces places = new JournalPlaces(location.folder(), location.state(), keyring);
        FileLayer files = new RealFiles();
        List<String> notices = new ArrayList<>(vault.remarks());
        notices.addAll(!Migration.isDue(places) ? List.of() : keyring.key().isEmpty() ? takeOver(files, places) : List.of(LEFT_ALONE));
        Journal journal = Journal.open(places, files, runtime);
        Tables tables = new Tables(place, location.folder(), journal, projections, lock, keyring);
        tables.open();
        return new OpenedRecord(location.folder(), journal, tables, notices, false, signatures, keyring);
    }

    private static List<String> takeOver(FileLayer files, JournalPlaces places) {
        try (Closeable held = files.lock(places.lock())
                .orElseThrow(() -> new JournalUnavailable(new JournalUnavailable.Locked(places.lock()), null))) {
            return Migration.isDue(places) ? Migration.run(files, places) : List.of();
        } catch (SQLException e) {
            throw Failures.oldRecord(places.record(), e);
        } catch (IOException e) {
            throw Failures.writing(places.record(), e);
        }
    }
}
