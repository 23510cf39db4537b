package org.cyclework.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In the window, services come in by few doors, and words lie in the messages and not in the code. */
class WindowRulesTest {

    private static final List<Path> BUNDLES = List.of(Path.of("../../bundles/org.cyclework.ui/src"), Path.of("../../bundles/org.cyclework.ui.trainee/src"),
            Path.of("../../bundles/org.cyclework.ui.supervisor/src"));
    private static final Path ROLE_PLAY = Path.of("../../bundles/org.cyclework.roleplay/src");
    private static final Pattern PROTOCOL = Pattern.compile("[/\\\\](simulate|dynamics)[/\\\\]");
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|(?s)new Illegal\\w+Exception\\([^;]*;");
    /** The id of a player of the checker. */
    private static final Set<String> NOT_SHOWN = Set.of("never asks");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}\\p{Punct}? \\p{L}");
    private static final int MOST_DOORS = 12;
    private static final Pattern DOOR = Pattern.compile("\\bEngines\\.(get|find|all)\\(");
    /** Calls whose every argument is shown. */
    private static final String ALL_SHOWN = "setText|setMessage|setToolTipText|setPartName|setContentDescription|setTitle|setTitleToolTip|setFilterNames"
            + "|setItems|HtmlPage\\.titled|HtmlPage\\.pane|openInformation|openError|openQuestion|Trouble\\.tell|paragraph|(?<!FailureLog\\.)tell|say";
    /** Calls that show some of their arguments; the others are ids of widgets, elements and classes of pages. */
    private static final String SOME_SHOWN = "Widgets\\.name|heading|Trouble\\.report|Work\\.load|Reload\\.of|page|table|titled|marked|figure|label|button|press"
            + "|choice|text|line|step|take|words|note|meter|super|PdfDocument\\.of|new (?:Action|ExecutionException|PartInitException|Series|Marker|CurveFigure\\.Play|CycleFigure)";
    private static final Pattern SHOWS = Pattern.compile("\\b(?:(" + ALL_SHOWN + ")|" + SOME_SHOWN + ")\\(");
    private static final Pattern RADIO = Pattern.compile("new Button\\([^;]*SWT\\.RADIO");
    private static final Pattern ARROWS = Pattern.compile("\\bArrows\\.choose\\(|TRAVERSE_ARROW_NEXT");
    private static final Pattern PART = Pattern.compile("\\w+(Editor|View)\\.java");
    private static final Pattern COURSE = Pattern.compile("\\blibrary(\\(\\))?(\\.|::)course\\b");
    private static final Pattern WORDS = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FORMAT = Pattern.compile("%[,.0-9]*[df]");
    private static final Pattern MARKUP = Pattern.compile("<.*|[^<]*\">|.*=\\\\\".*");
    private static final Pattern ID = Pattern.compile("-?[a-z][a-z0-9.:*_-]*");

    @Test
    void servicesComeInByFewDoors() throws IOException {
        List<String> doors = new ArrayList<>();
        for (Path file : sources(BUNDLES, 100)) {
            Matcher matcher = DOOR.matcher(Files.readString(file));
            while (matcher.find()) {
                doors.add(file.getFileName().toString());
            }
        }
        assertTrue(doors.size() <= MOST_DOORS, doors.size() + " doors, at most " + MOST_DOORS + ": " + doors);
    }

    @Test
    void noCallThatShowsTextHasItInTheCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(BUNDLES, 100)) {
            literals(Files.readString(file)).forEach(literal -> found.add(file.getFileName() + ": " + literal));
        }
        assertEquals(List.of(), found);
    }

    /** What programmers are told, and the language that the simulation speaks with other programs, is no text of the role play. */
    @Test
    void theRolePlayHasNoSentenceInTheCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(List.of(ROLE_PLAY), 60)) {
            if (!PROTOCOL.matcher(file.toString()).find()) {
                String code = FOR_PROGRAMMERS.matcher(Files.readString(file)).replaceAll("");
                WORDS.matcher(code).results().map(words -> words.group(1)).filter(words -> TWO_WORDS.matcher(words).find())
                        .filter(words -> !NOT_SHOWN.contains(words.strip()) && !code.contains("LOG.info(\"" + words))
                        .forEach(words -> found.add(file.getFileName() + ": " + words));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyPartThatShowsSomethingOfTheCourseHearsOfAReload() throws IOException {
        List<String> deaf = new ArrayList<>();
        int showing = 0;
        for (Path file : sources(BUNDLES, 100)) {
            String text = Files.readString(file);
            if (PART.matcher(file.getFileName().toString()).matches() && COURSE.matcher(text).find()) {
                showing++;
                if (!text.contains("onCourseReloaded")) {
                    deaf.add(file.getFileName().toString());
                }
            }
        }
        assertTrue(showing >= 10, "parts found: " + showing);
        assertEquals(List.of(), deaf);
    }

    /** Left to themselves, arrows move the focus among radio buttons on GTK, and another one stays chosen. */
    @Test
    void radioButtonsAreChosenByArrows() throws IOException {
        List<String> found = new ArrayList<>();
        int radios = 0;
        for (Path file : sources(BUNDLES, 100)) {
            String text = Files.readString(file);
            if (RADIO.matcher(text).find()) {
                radios++;
                if (!ARROWS.matcher(text).find()) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        assertTrue(radios >= 8, "classes with radio buttons: " + radios);
        assertEquals(List.of(), found);
    }

    @Test
    void literalsAreFound() {
        assertEquals(List.of("Go on"), literals("button.setText(\"Go on\");"));
        assertEquals(List.of("Turn ", " of 9"), literals("label.setText(\"Turn \" + round(x) + \" of 9\");"));
        assertEquals(List.of("The scene is over"), literals("page.text(\"p\", \"meta\", \"The scene is over\").html(\"</p>\");"));
        assertEquals(List.of("A hint"), literals("press(Messages.Hint, \"hint\", () -> run()).setToolTipText(\"A hint\");"));
        assertEquals(List.of("zoom"), literals("setMessage(\"zoom\")"));
        assertEquals(List.of(), literals("label(Messages.Zoom, \"zoom-label\")"));
        assertEquals(List.of(), literals("page.text(\"h1\", Messages.Title).html(\"<p class=\\\"note\\\">\"); label.setText(before + \" → \");"));
    }

    /** @return the literals with a letter in arguments of calls that show text, each once, in order */
    private static List<String> literals(String source) {
        List<String> found = new ArrayList<>();
        Matcher call = SHOWS.matcher(source);
        while (call.find()) {
            Matcher words = WORDS.matcher(arguments(source, call.end()));
            while (words.find()) {
                String literal = words.group(1);
                boolean id = call.group(1) == null && ID.matcher(literal).matches();
                if (isWords(literal) && !id && !found.contains(literal)) {
                    found.add(literal);
                }
            }
        }
        return found;
    }

    private static boolean isWords(String literal) {
        return literal.replace("\\u00a0", " ").replaceAll("\\\\[a-z]", "").chars().anyMatch(Character::isLetter) && !FORMAT.matcher(literal).matches()
                && !MARKUP.matcher(literal).matches();
    }

    /** What stands between the parentheses of a call. */
    private static String arguments(String source, int from) {
        int depth = 1;
        boolean quoted = false;
        int at = from;
        for (; at < source.length() && depth > 0; at++) {
            char c = source.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return source.substring(from, at);
    }

    private static List<Path> sources(List<Path> bundles, int least) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path bundle : bundles) {
            try (Stream<Path> files = Files.walk(bundle)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        assertTrue(all.size() > least, "sources found: " + all.size());
        return all;
    }
}
