package org.cyclework.ui.trainee.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.render.LessonRenderer;
import org.cyclework.model.course.Lesson;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.PageText;
import org.cyclework.ui.html.PageText.Span;
import org.cyclework.ui.html.PageText.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no browser engine exists a page is read as text: no word is lost, none runs into another, and every link still leads somewhere. */
class PageTextTest {

    private static final Course COURSE = ProductPack.course();

    private static Stream<Arguments> parts() {
        return Stream.of(Arguments.of("<h1>A</h1><p>b</p>", "A\n\nb\n"), Arguments.of("<p>a</p><p>b</p><p>c</p>", "a\n\nb\n\nc\n"), Arguments.of("<p>a<br/>b</p>", "a\nb\n"),
                Arguments.of("<ul><li>a</li><li>b</li></ul><p>c</p>", "  • a\n  • b\n\nc\n"), Arguments.of("<p>a</p><ul><li>b</li></ul>", "a\n\n  • b\n"),
                Arguments.of("<ul><li><p>a</p></li></ul>", "  • a\n"), Arguments.of("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "a   b\nc   d\n"),
                Arguments.of("<section><section><h2>A</h2></section></section>", "A\n"),
                Arguments.of("<dl><dt>You said</dt><dd>well</dd><dt>You chose</dt><dd>no</dd></dl>", "You said\nwell\nYou chose\nno\n"),
                Arguments.of("<details><summary>More</summary>words</details><details><summary>Yet more</summary><p>x</p></details>", "More\n\nwords\n\nYet more\n\nx\n"),
                Arguments.of("<p>a <strong>b</strong> c</p>", "a b c\n"), Arguments.of("<p>  a   b\n c </p>", "a b c\n"), Arguments.of("<div>a</div><div>b</div>", "a\n\nb\n"), Arguments.of("", "\n"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void partsStandApart(String html, String text) {
        assertEquals(text, PageText.of(html).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            &lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;     | <b> & "x" 'y'
            &amp;lt;                                      | &lt;
            &amp;amp;                                     | &amp;
            a > b                                         | a > b
            """)
    void whatWasEscapedIsReadAsItWasMeant(String html, String words) {
        assertEquals(words + "\n", PageText.of("<p>" + html + "</p>").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b> & \"c\"", "it’s 'so'", "a < b > c", "&lt;", "أمل 月"})
    void whatIsEscapedComesBack(String words) {
        assertEquals(words + "\n", PageText.of("<p>" + Html.escape(words) + "</p>").text());
    }

    @Test
    void drawingsAndScriptsHaveNoWordsButAPictureHasItsDescription() {
        PageText page = PageText.of("<p>a</p><svg><title>no</title><text>no</text></svg><style>p{}</style><script>no()</script><figure><img alt=\"A loop &amp; two\"/></figure><p>b</p>");
        assertThat(page.text()).contains("a\n\n", "A loop & two", "\n\nb\n").doesNotContain("no", "p{}");
        assertEquals("a\n", PageText.of("<p>a<img alt=\"\"/></p>").text());
    }

    private static String words(PageText page, Span span) {
        return page.text().substring(span.start(), span.end());
    }

    @Test
    void piecesAreFoundWhereTheyStandWithWhatTheyAre() {
        PageText page = PageText.of("<h1>Title</h1><h2>Part <em>one</em></h2><p>A <a href=\"cw:concept/x&amp;y\">link</a>, <a>none</a>, <strong>strong</strong></p><header>label</header>");
        assertEquals(List.of("TITLE Title", "EMPHASIS one", "HEADING Part one", "LINK link", "STRONG strong", "LABEL label"),
                page.spans().stream().map(span -> span.style() + " " + words(page, span)).toList());
        assertEquals(List.of("cw:concept/x&y"), page.spans().stream().filter(span -> span.style() == Style.LINK).map(Span::target).toList());
    }

    @Test
    void whatIsEmptyIsNoPiece() {
        assertEquals(List.of(), PageText.of("<p><strong></strong><a href=\"cw:today\"></a></p>").spans());
    }

    @Test
    void partsWithAnIdAreFound() {
        PageText page = PageText.of("<h1>A</h1><section id=\"one\"><p>first</p></section><p id=\"two\">second</p>");
        assertEquals(Map.of("one", page.text().indexOf("first"), "two", page.text().indexOf("second")), page.anchors());
    }

    @Test
    void aBracketInAnAttributeEndsNoElement() {
        assertEquals("a\n", PageText.of("<p title=\"x > y\">a</p>").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p", "<p>a", "</p>", "<", "a<b", "<a href=\"x", "</strong></em>", "<p><strong>a</p>", "<>"})
    void whatIsBrokenBreaksNothing(String html) {
        PageText page = PageText.of(html);
        page.spans().forEach(span -> assertTrue(span.start() < span.end() && span.end() <= page.text().length(), html));
    }

    private static Stream<Lesson> lessons() {
        return COURSE.modules().stream().flatMap(module -> module.getLessons().stream().filter(lesson -> COURSE.lessonText(lesson.getId()).isPresent()).limit(1));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void noWordOfALessonIsLostAndEveryLinkLeads(Lesson lesson) {
        String html = new LessonRenderer(COURSE).html(lesson.getId()).orElseThrow();
        PageText page = PageText.of(html);
        String bare = html.replaceAll("(?s)<svg.*?</svg>", "").replaceAll("<[^>\"]*(\"[^\"]*\"[^>\"]*)*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
        String text = page.text();
        int at = 0;
        for (String word : bare.strip().split("\\s+")) {
            int next = text.indexOf(word, at);
            assertTrue(next >= 0 && next - at < 400, () -> lesson.getId() + " loses “" + word + "”");
            at = next + word.length();
        }
        Pattern.compile(" id=\"([^\"]+)\"").matcher(html.replaceAll("(?s)<svg.*?</svg>", "")).results().forEach(id -> assertTrue(page.anchors().containsKey(id.group(1)), id.group(1)));
        page.spans().stream().filter(span -> span.style() == Style.LINK).forEach(span -> assertTrue(CourseLink.parse(span.target()).isPresent() || span.target().startsWith("http"), span.target()));
    }
}
