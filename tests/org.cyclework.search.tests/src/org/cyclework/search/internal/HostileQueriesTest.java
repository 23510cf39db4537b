package org.cyclework.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.IndexState;
import org.cyclework.search.Passage;
import org.cyclework.search.SearchHit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed, from however many places at once, gives sound hits. */
class HostileQueriesTest {

    private static final String[] PIECES = {"stonewall", "stonewaling", "\"", " ", "promised", "return", "pursuer", "afraid", "*", "~", "(",
        "AND", "-", "ß", "é", "😀", "\u0000", "two", "partner gives no", "eft", "con", "z", "’s", "1.2", "—",
        "_", ":", ".", "\u200b", "\u00ad", "\u202e", "d.v", "'", "\ud83d", "\u0301", "PursuerDistancer"};

    @TempDir
    Path temp;

    private LuceneCourseSearch search;

    @BeforeEach
    void index() {
        SmallPack pack = new SmallPack(temp.resolve("pack"));
        search = new LuceneCourseSearch(pack::course, () -> temp.resolve("index"));
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void randomQueriesGiveSoundHits() {
        long seed = System.nanoTime();
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 800; i++) {
            String query = IntStream.range(0, 1 + dice.nextInt(8)).mapToObj(n -> PIECES[dice.nextInt(PIECES.length)])
                    .collect(Collectors.joining(dice.nextBoolean() ? " " : ""));
            int limit = 1 + dice.nextInt(20);
            List<SearchHit> hits = search.search(query, limit).hits();
            assertThat(hits).as("seed %d, query %s", seed, query).hasSizeLessThanOrEqualTo(limit);
            hits.forEach(h -> assertSound(h.passage(), "seed " + seed + ", query " + query));
            assertThat(search.suggest(query)).hasSizeLessThanOrEqualTo(10);
        }
    }

    @Test
    void manyMayAskAtOnceAndTheIndexIsBuiltOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<IndexState>> builders = IntStream.range(0, 8).<Callable<IndexState>>mapToObj(i -> () -> search.ensureIndex(IndexProgress.NONE)).toList();
            List<IndexState> states = new java.util.ArrayList<>();
            for (Future<IndexState> state : threads.invokeAll(builders)) {
                states.add(state.get());
            }
            assertThat(states).containsOnlyOnce(IndexState.BUILT).filteredOn(s -> s == IndexState.REUSED).hasSize(7);
            List<Callable<Integer>> askers = IntStream.range(0, 64)
                    .<Callable<Integer>>mapToObj(i -> () -> search.search("stonewaling partner", 5).hits().stream().mapToInt(h -> h.passage().text().length()).sum()).toList();
            int expected = askers.getFirst().call();
            for (Future<Integer> length : threads.invokeAll(askers)) {
                assertThat(length.get()).isEqualTo(expected).isPositive();
            }
        }
    }

    @Test
    void aHitMayOutliveItsIndex() {
        SearchHit hit = search.search("stonewalling", 5).hits().getFirst();
        search.close();
        assertThat(hit.passage().text()).contains("tonewalling");
        assertThat(search.search("stonewalling", 5).hits()).isNotEmpty();
    }

    private static void assertSound(Passage passage, String about) {
        int from = 0;
        for (Passage.Range range : passage.found()) {
            assertThat(range.start()).as(about).isGreaterThanOrEqualTo(from);
            assertThat(range.end()).as(about).isLessThanOrEqualTo(passage.text().length());
            from = range.end();
        }
        assertThat(passage.text()).as(about).doesNotContain("\n");
    }
}
