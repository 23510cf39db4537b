package org.cyclework.ui.trainee.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.DebriefNumbers;
import org.cyclework.roleplay.Moves;
import org.cyclework.ui.scene.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pieces of a debrief: every text is escaped, and what has nothing in it leaves no trace. */
class MarkupTest {

    private static final String SLY = "<b> & \"c\"";
    private static final String SAFE = "&lt;b&gt; &amp; &quot;c&quot;";

    private static Stream<Arguments> pieces() {
        return Stream.of(Arguments.of("<h2>" + SAFE + "</h2>", Markup.heading("h2", SLY)), Arguments.of("<p>" + SAFE + "</p>", Markup.paragraph(SLY)),
                Arguments.of("<p class=\"note odd\">" + SAFE + "</p>", Markup.note(SLY, "odd")),
                Arguments.of("so <strong>" + SAFE + "</strong> &amp; on", Markup.marked("so {0} & on", SLY)),
                Arguments.of("<br/><span class=\"why\">" + SAFE + "</span>", Markup.aside(SLY)),
                Arguments.of("<details><summary>" + SAFE + "</summary><i>x</i></details>", Markup.folded(SLY, "<i>x</i>")),
                Arguments.of("<h2>" + SAFE + "</h2><i>x</i>", Markup.part(SLY, "<i>x</i>")),
                Arguments.of("<table class=\"t\"><thead><tr><th>" + SAFE + "</th><th>2</th></tr></thead><tbody>", Markup.table("t", SLY, "2")),
                Arguments.of("<ul><li>" + SAFE + "</li><li>two</li></ul>", Markup.list(List.of(SLY, "two"))));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void everyTextIsEscapedOnce(String html, String made) {
        assertEquals(html, made);
    }

    @Test
    void whatHasNothingInItLeavesNoTrace() {
        assertEquals("", Markup.paragraph("") + Markup.note("", "odd") + Markup.folded("More", "") + Markup.part("Heading", "") + Markup.list(List.of()));
    }

    @Test
    void aTableWithoutAClassHasNone() {
        assertTrue(Markup.table("", "a").startsWith("<table><thead>"), Markup.table("", "a"));
    }

    @Test
    void figuresStandInTheirRows() {
        String html = Markup.table(new DebriefNumbers.Table("Points <1>", List.of("a", "b"), List.of(List.of("1", "2"), List.of("<3>", "4"))));
        assertEquals("<h3>Points &lt;1&gt;</h3><table class=\"numbers\"><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr>"
                + "<tr><td>&lt;3&gt;</td><td>4</td></tr></tbody></table>", html);
    }

    @ParameterizedTest
    @EnumSource(MoveCode.class)
    void aMoveIsToldWithItsStrengthWhereItHasOne(MoveCode move) {
        String words = Markup.move(move, 3);
        assertTrue(words.contains(Moves.name(move)), words);
        assertEquals(Moves.hasStrength(move), words.contains(Moves.strength(3)), words);
        assertFalse(words.isBlank() || words.contains("{"), words);
    }
}
