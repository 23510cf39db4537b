package org.cyclework.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.cyclework.benchmarks.SyntheticPack;
import org.cyclework.course.Course;
import org.cyclework.course.PackReader;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.SearchResults;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A keystroke in the search box against the raw query: the same Lucene query on the same index, ready made, with the
 * stored fields of its first hits. What ours adds is parsing, synonyms, grouping and the safety rule; passages are looked
 * up when they are looked at, in neither of the two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class KeystrokeBenchmark {

    private static final List<String> TYPED = List.of("s", "sto", "stone", "stonewall", "demand w", "demand withdraw", "who started", "loop");
    private static final int SHOWN = 20;

    /** Which course. */
    @Param({"built-in", "synthetic"})
    public String course;

    private LuceneCourseSearch search;
    private IndexSearcher searcher;
    private List<Query> queries;
    private int typed;

    /** Builds the index and the raw queries. */
    @Setup
    public void open() throws IOException {
        Path pack = course.equals("built-in") ? Path.of("../../bundles/org.cyclework.content.attachment/pack") : SyntheticPack.make();
        Course read = PackReader.course(List.of(PackReader.open(pack)));
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "index");
        search = new LuceneCourseSearch(() -> read, () -> folder);
        search.ensureIndex(IndexProgress.NONE);
        searcher = new IndexSearcher(DirectoryReader.open(FSDirectory.open(index(folder))));
        QueryMaker maker = new QueryMaker(Synonyms.standard());
        queries = TYPED.stream().map(words -> {
            try {
                return searcher.rewrite(maker.make(ParsedQuery.of(words), QueryMaker.Reach.EXACT));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }).toList();
    }

    private static Path index(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments")).findFirst().orElseThrow().getParent();
        }
    }

    /** @return what the search box gets */
    @Benchmark
    public SearchResults ours() {
        return search.search(TYPED.get(typed++ % TYPED.size()), SHOWN);
    }

    /** @return stored fields of the first hits */
    @Benchmark
    public int bare() throws IOException {
        ScoreDoc[] found = searcher.search(queries.get(typed++ % queries.size()), SHOWN).scoreDocs;
        int length = 0;
        for (ScoreDoc hit : found) {
            length += searcher.storedFields().document(hit.doc).get(Fields.BODY).length();
        }
        return length;
    }
}
