package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.cyclework.search.CourseSearch;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;

/** Searches the course. */
final class Search implements Subcommand {

    private static final int DEFAULT_LIMIT = 20;

    private final Engines engines;

    Search(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String synopsis() {
        return "[--limit N] WORDS...";
    }

    @Override
    public String summary() {
        return "Searches lessons, concepts, glossary, cases and items. Ends with 1 where nothing is found.";
    }

    @Override
    public Options options() {
        return Options.valued("--limit");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.words().stream().allMatch(String::isBlank)) {
            throw new UsageException("Words to search for are needed.");
        }
        int limit = arguments.number("--limit", 1, DEFAULT_LIMIT);
        CourseSearch search = engines.get(CourseSearch.class);
        search.ensureIndex(IndexProgress.NONE);
        SearchResults results = search.search(String.join(" ", arguments.words()), limit);
        if (arguments.json()) {
            terminal.say(json(results));
        } else {
            results.hits().forEach(hit -> print(hit, terminal));
            if (results.hits().isEmpty()) {
                terminal.say("Nothing was found for " + Quoted.of(results.query()) + ".");
            }
        }
        return results.hits().isEmpty() ? WANTING : FINE;
    }

    private static void print(SearchHit hit, Terminal terminal) {
        terminal.say(String.format(Locale.ROOT, "%-8s %-28s %s  (%.2f)", kind(hit), hit.id(), hit.title(), hit.score()));
        terminal.say("         " + hit.passage().text().strip().replaceAll("\\s+", " "));
    }

    private static ObjectNode json(SearchResults results) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("query", results.query());
        json.put("approximate", results.approximate());
        json.put("safety", results.safety());
        ArrayNode hits = json.putArray("hits");
        for (SearchHit hit : results.hits()) {
            ObjectNode node = hits.addObject();
            node.put("kind", kind(hit));
            node.put("id", hit.id());
            hit.sectionId().ifPresent(section -> node.put("section", section));
            node.put("title", hit.title());
            node.put("passage", hit.passage().text());
            ArrayNode found = node.putArray("found");
            hit.passage().found().forEach(range -> found.addArray().add(range.start()).add(range.end()));
            node.put("score", hit.score());
        }
        return json;
    }

    private static String kind(SearchHit hit) {
        return hit.kind().name().toLowerCase(Locale.ROOT);
    }
}
