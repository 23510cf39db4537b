package org.cyclework.course.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.model.concept.Source;

/**
 * How a source stands in a list of references, and what readers should know of it: who, when, what and where, with plain words for
 * what the authors have not seen, and without the notes that the authors keep for themselves.
 */
final class Citation {

    private static final String TITLE_NOT_SEEN = "title not seen";
    private static final Pattern MEMO = Pattern.compile("(?i)full text|read only|(was|were) read|read here|figures in the paper|\\bcite the\\b|companion");
    private static final Pattern DOI = Pattern.compile("(?i)\\bdoi:? (10\\.\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("doi:|[\\w-]+\\.\\w+");
    private static final Pattern PAGES = Pattern.compile("(?<=\\d)-(?=\\d)");

    private Citation() {
    }

    /** @return such as "Christensen and Shenk (1991). Communication, conflict …. Journal of Consulting and Clinical Psychology 59, 458–463." */
    static String of(Source source) {
        String year = blank(source.getYear()) ? "" : " (" + PAGES.matcher(source.getYear()).replaceAll("–") + ")";
        return Stream.of(source.getAuthors() + year, title(source), where(source)).filter(part -> !part.isBlank()).map(Citation::ended).collect(Collectors.joining(" "));
    }

    private static String title(Source source) {
        return blank(source.getTitle()) || source.getTitle().equals(TITLE_NOT_SEEN) ? "[Title not seen]" : source.getTitle();
    }

    private static String where(Source source) {
        if (blank(source.getLocator())) {
            return "";
        }
        String where = source.getLocator().replaceFirst("^journal study$", "[Journal not seen]");
        List<String> parts = new ArrayList<>();
        for (String part : where.split(";\\s*")) {
            Matcher doi = DOI.matcher(part);
            parts.add(doi.find() ? doi.replaceAll(found -> "doi:" + Matcher.quoteReplacement(found.group(1))) : PAGES.matcher(part).replaceAll("–"));
        }
        String all = String.join("; ", parts);
        return ADDRESS.matcher(all).lookingAt() ? all : capital(all);
    }

    /** @return what readers should bear in mind; empty where there is nothing */
    static String caution(Source source) {
        if (blank(source.getCaution())) {
            return "";
        }
        return Stream.of(source.getCaution().split("(?<=[.;])\\s+")).map(part -> part.replaceFirst("[.;]$", "")).filter(part -> !MEMO.matcher(part).find())
                .map(part -> capital(part) + ".").collect(Collectors.joining(" "));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String ended(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
