package org.cyclework.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.Query;
import org.cyclework.benchmarks.SyntheticPack;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.SearchHit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A keystroke in the search box against the query it comes down to, ready made, on the same index. What ours adds is
 * reading the words, synonyms, weights by kind, few sections of one lesson, the safety rule, and a wider query where
 * the exact one finds little. Lives in this package because that query is nobody else's business.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class KeystrokeBenchmark {

    private static final List<String> TYPED = List.of("st", "sto", "stonew", "stonewall", "stonewalling", "stonewaling", "demand w",
            "demand withdraw", "who started", "loop", "pause and ret", "avoidant attachment");
    private static final int LIMIT = 40;

    /** Which course. */
    @Param({"built-in", "100,000 passages"})
    public String course;

    private final List<Query> queries = new ArrayList<>();
    private LuceneCourseSearch search;
    private BareSearch bare;
    private int typed;

    /** Opens the index and makes the bare queries; an index that is there already is used again. */
    @Setup
    public void open() throws IOException {
        boolean builtIn = course.equals("built-in");
        Course read = PackReader.course(List.of(PackReader.open(builtIn ? SyntheticPack.BUILT_IN : SyntheticPack.make())));
        Path folder = Files.createDirectories(Path.of("target", builtIn ? "index" : "index-synthetic"));
        search = new LuceneCourseSearch(() -> read, () -> folder);
        search.ensureIndex(IndexProgress.NONE);
        bare = new BareSearch(folder);
        for (String words : TYPED) {
            queries.add(bare.query(words, search, LIMIT));
        }
    }

    /** Closes the index. */
    @TearDown
    public void close() {
        search.close();
    }

    /** @return the length of all titles and passages, found words marked */
    @Benchmark
    public int oursWithPassages() {
        int length = 0;
        for (SearchHit hit : search.search(words(), LIMIT).hits()) {
            length += hit.title().length() + hit.passage().text().length();
        }
        return length;
    }

    /** @return the same of as many hits */
    @Benchmark
    public int bareWithPassages() throws IOException {
        return bare.passages(query(), LIMIT);
    }

    private String words() {
        return TYPED.get(typed++ % TYPED.size());
    }

    private Query query() {
        return queries.get(typed++ % queries.size());
    }
}
