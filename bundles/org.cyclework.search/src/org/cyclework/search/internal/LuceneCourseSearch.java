package org.cyclework.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.DataFolder;
import org.cyclework.search.CourseSearch;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.IndexState;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;
import org.cyclework.search.internal.OpenIndex.Candidate;
import org.cyclework.search.internal.QueryMaker.Reach;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The search over Lucene. Tries the exact words first and strays only as far as is needed to find something. */
@Component
public final class LuceneCourseSearch implements CourseSearch {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneCourseSearch.class);
    private static final int FEW = 3;
    /** From this many telling words on a query is a question rather than a list of words. */
    private static final int QUESTION = 3;

    private final Supplier<Course> course;
    private final Supplier<Path> folder;
    private final QueryMaker queries = new QueryMaker(Synonyms.standard());
    private final DangerWords danger = DangerWords.standard();
    private volatile Indexed current;

    /** Opens nothing yet. */
    @Activate
    public LuceneCourseSearch(@Reference CourseLibrary library) {
        this(library::course, () -> DataFolder.path().resolve("index"));
    }

    LuceneCourseSearch(Supplier<Course> course, Supplier<Path> folder) {
        LuceneLog.onlyErrors();
        this.course = course;
        this.folder = folder;
    }

    @Override
    public SearchResults search(String query, int limit) {
        Objects.requireNonNull(query);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit must be at least 1, not " + limit);
        }
        ParsedQuery parsed = ParsedQuery.of(query);
        if (parsed.isEmpty()) {
            return new SearchResults(query, List.of(), false, false);
        }
        return withIndex(open -> search(open, query, parsed, limit), new SearchResults(query, List.of(), false, false));
    }

    @Override
    public List<String> suggest(String prefix) {
        Objects.requireNonNull(prefix);
        return withIndex(open -> open.suggestions().of(prefix), List.of());
    }

    @Override
    public synchronized IndexState ensureIndex(IndexProgress progress) {
        Objects.requireNonNull(progress);
        Course now = course.get();
        Indexed known = current;
        if (known != null && known.fits(now)) {
            current = new Indexed(now, known.index());
            return IndexState.REUSED;
        }
        IndexStore.Outcome outcome = new IndexStore(folder.get()).open(now, progress);
        outcome.reader().ifPresent(reader -> replace(new Indexed(now, new OpenIndex(reader))));
        return outcome.state();
    }

    private void replace(Indexed next) {
        Indexed before = current;
        current = next;
        if (before != null) {
            before.index().close();
        }
    }

    @Deactivate
    synchronized void close() {
        replace(null);
    }

    private SearchResults search(OpenIndex open, String text, ParsedQuery parsed, int limit) throws IOException {
        Query query = open.rewrite(queries.make(parsed, Reach.EXACT));
        List<Candidate> found = open.find(query, limit);
        boolean approximate = false;
        Optional<ParsedQuery> apart = apart(open, parsed);
        for (Reach reach : parsed.words().size() < QUESTION ? List.of(Reach.SIMILAR, Reach.ANY) : List.of(Reach.SIMILAR, Reach.MOST, Reach.ANY)) {
            if (found.size() >= Math.min(FEW, limit) || reach == Reach.ANY && !found.isEmpty() && parsed.words().size() < QUESTION) {
                break;
            }
            if (found.isEmpty() && reach != Reach.SIMILAR && apart.isPresent()) {
                return search(open, text, apart.get(), limit);
            }
            Query wider = open.rewrite(queries.make(parsed, reach));
            List<Candidate> more = open.find(wider, limit);
            if (more.size() > found.size()) {
                approximate = true;
                found = more;
                query = wider;
            }
        }
        boolean safety = parsed.speaksOf(danger) || apart.filter(parted -> parted.speaksOf(danger)).isPresent();
        List<SearchHit> hits = open.hits(safety ? safetyFirst(open, found, query, limit) : found, query);
        Optional<ParsedQuery> otherwise = hits.isEmpty() ? parsed.otherwise() : Optional.empty();
        return otherwise.isPresent() ? search(open, text, otherwise.get(), limit) : new SearchResults(text, hits, approximate, safety);
    }

    /** @return the query with words that were written together parted; empty where there are none */
    private static Optional<ParsedQuery> apart(OpenIndex open, ParsedQuery parsed) throws IOException {
        StringJoiner text = new StringJoiner(" ");
        boolean any = false;
        for (Word word : parsed.all()) {
            Optional<String> two = open.apart(word.written());
            any |= two.isPresent();
            text.add(two.orElse(word.written()));
        }
        return any ? Optional.of(ParsedQuery.of(text.toString())) : Optional.empty();
    }

    private List<Candidate> safetyFirst(OpenIndex open, List<Candidate> found, Query query, int limit) throws IOException {
        Optional<String> lesson = course.get().safetyLesson();
        Optional<Candidate> first = lesson.isPresent() ? open.bestOf(lesson.get(), query) : Optional.empty();
        if (first.isEmpty()) {
            return found;
        }
        List<Candidate> all = new ArrayList<>(found);
        all.removeIf(c -> c.doc() == first.get().doc());
        all.addFirst(first.get());
        return all.size() > limit ? all.subList(0, limit) : all;
    }

    /** Asks the index of the course as it is now; should its files vanish under it, asks one in memory instead. */
    private <T> T withIndex(Question<T> question, T nothing) {
        Indexed known = current;
        if (known == null || known.course() != course.get()) {
            ensureIndex(IndexProgress.NONE);
            known = current;
        }
        if (known == null) {
            return nothing;
        }
        if (!known.index().hold()) { // the course was opened anew meanwhile
            return withIndex(question, nothing);
        }
        try {
            return question.ask(known.index());
        } catch (IOException e) {
            LOG.warn("The search index can no longer be read, so it is built in memory: {}", e.toString());
            return retry(question, nothing);
        } finally {
            known.index().release();
        }
    }

    private synchronized <T> T retry(Question<T> question, T nothing) {
        Course now = course.get();
        Optional<OpenIndex> made = new IndexStore(folder.get()).inMemory(now, IndexProgress.NONE).reader().map(OpenIndex::new);
        if (made.isEmpty()) {
            return nothing;
        }
        replace(new Indexed(now, made.get()));
        try {
            return question.ask(made.get());
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    /** An index and the course that it was made of. */
    private record Indexed(Course course, OpenIndex index) {

        boolean fits(Course now) {
            return course == now || course.fingerprint().equals(now.fingerprint());
        }
    }

    /** Something to ask of an index. */
    private interface Question<T> {

        T ask(OpenIndex open) throws IOException;
    }
}
