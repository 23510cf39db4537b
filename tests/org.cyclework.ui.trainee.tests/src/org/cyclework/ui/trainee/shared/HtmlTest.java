package org.cyclework.ui.trainee.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody typed stands in a page as it was typed, and never as a part of the page. */
class HtmlTest {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain words            | plain words
            a & b                  | a &amp; b
            <script>               | &lt;script&gt;
            "x" onclick='y'        | &quot;x&quot; onclick=&#39;y&#39;
            &amp;                  | &amp;amp;
            علي 月 👩‍👧           | علي 月 👩‍👧
            """)
    void whatMeansSomethingInAPageIsEscaped(String typed, String html) {
        assertEquals(html, Html.escape(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain 1", "\"); alert(1); (\"", "</script><b>", "line\nfeed\r\t\0", "\\u0022", "’ü月", "👩‍👧", "\u2028\u2029"})
    void aLiteralOfAScriptHasTheSameCharactersAndNothingElse(String typed) {
        String literal = Html.script(typed);
        String inside = literal.substring(1, literal.length() - 1);
        assertFalse(inside.replaceAll("\\\\u[0-9a-f]{4}", "").matches("(?s).*[^A-Za-z0-9 ].*"), literal);
        assertEquals(typed, read(inside));
    }

    @Test
    void randomTextComesBackFromItsLiteral() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(20), 0, 0x10000).forEach(c -> typed.append((char) c));
            String literal = Html.script(typed.toString());
            assertEquals(typed.toString(), read(literal.substring(1, literal.length() - 1)), "seed " + seed);
        }
    }

    private static String read(String inside) {
        Matcher codes = CODE.matcher(inside);
        return codes.replaceAll(code -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))));
    }

    @Test
    void aPageEscapesItsTextAndKeepsItsHtml() {
        HtmlPage page = HtmlPage.titled("T").text("h1", "<One> & Two").text("p", "note", "“three”").html("<hr/>");
        assertEquals("<h1>&lt;One&gt; &amp; Two</h1><p class=\"note\">“three”</p><hr/>", page.body());
        assertEquals("T", page.title());
        assertEquals("", HtmlPage.pane("empty").body());
    }

    @Test
    void aLinkLeadsBackToWhereItWasMadeFor() {
        CourseLink link = CourseLink.to(CourseLink.Kind.CONCEPT, "a\"b&c d").at("x<y");
        String html = HtmlPage.link(link, "<more>");
        Matcher href = Pattern.compile("<a href=\"([^\"]*)\">&lt;more&gt;</a>").matcher(html);
        assertEquals(true, href.matches(), html);
        assertEquals(Optional.of(link), CourseLink.parse(href.group(1).replace("&amp;", "&")));
    }
}
