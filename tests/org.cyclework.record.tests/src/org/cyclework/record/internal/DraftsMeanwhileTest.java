package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.journal.DataKey;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are kept, read and thrown away by whoever writes on, while all of them are written anew under one key after another. */
class DraftsMeanwhileTest {

    private static final int CHANGES = 400;
    private static final int WRITERS = 2;
    private static final String WORD = "quokkazimmer";

    @TempDir
    Path top;

    @Test
    void eachDraftIsTheLastThatWasKept() throws IOException {
        RecordLocation location = new RecordLocation(top.resolve("record"));
        try (LocalRecord record = (LocalRecord) RecordFactory.at(location, Clock.systemUTC(), UUID::randomUUID); ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            Access access = record.pick(record.enrol("Ada").id());
            AtomicBoolean ended = new AtomicBoolean();
            List<CompletableFuture<Integer>> writing = IntStream.range(0, WRITERS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> write(RecordFactory.drafts(record, location), access, "place " + i, ended), threads)).toList();
            Keyring keyring = record.core().vault().keyring();
            try {
                change(location.folder(), keyring, writing);
            } finally {
                ended.set(true);
            }
            for (CompletableFuture<Integer> each : writing) {
                assertThat(each.join()).as("drafts that were kept and read").isPositive();
            }
            assertThat(record.begun(access)).hasSizeLessThanOrEqualTo(WRITERS).allSatisfy((place, text) -> assertThat(text).contains(WORD));
            keyring.drop();
        }
    }

    private static void change(Path folder, Keyring keyring, List<CompletableFuture<Integer>> writing) throws IOException {
        DataKey before = key();
        for (int i = 0; i < CHANGES && writing.stream().noneMatch(CompletableFuture::isDone); i++) {
            DataKey next = key();
            keyring.hold(List.of(next, before), i % 5 > 0);
            LocalDrafts.reline(folder, keyring);
            keyring.hold(next, i % 5 > 0);
            before = next;
        }
    }

    private static DataKey key() {
        return KeyBook.keyOf(UUID.randomUUID(), "ABCDEFGHJKLMNPQRSTUVWXYZ2");
    }

    /** @return how often it was kept and read as it was kept */
    private static Integer write(Drafts drafts, Access access, String place, AtomicBoolean ended) {
        int kept = 0;
        while (!ended.get()) {
            String text = WORD + kept;
            drafts.keep(access, place, text);
            assertThat(drafts.read(access, place)).contains(text);
            if (kept % 7 == 6) {
                drafts.keep(access, place, "");
                assertThat(drafts.read(access, place)).isEmpty();
            }
            kept++;
        }
        return Integer.valueOf(kept);
    }
}
