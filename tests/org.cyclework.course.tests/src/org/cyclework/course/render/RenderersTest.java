package org.cyclework.course.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.PackFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are semantic, complete, and safe whatever a pack holds. */
class RenderersTest {

    private static final String LESSON = "lessons/L1.1.md";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writePack() {
        pack = new PackFixture(temp);
    }

    @Test
    void aLessonHasSectionsCalloutsCitationsTermsAndItsPicture() {
        String html = html();
        assertThat(html).contains("<h1>The loop</h1>")
                .contains("<section id=\"l1.1-text\" class=\"text\">\n<h2>How it turns</h2>")
                .contains("<section id=\"l1.1-example\" class=\"worked-example\">")
                .contains("<a class=\"term\" href=\"cw:concept/stonewalling\" data-line=\"")
                .contains("<a class=\"cite\" href=\"cw:source/S1\">Some et al. 2010 · observational</a>")
                .contains("<a class=\"cite\" href=\"cw:source/S1\">Some et al. 2010 · small or mixed</a>")
                .contains("<a class=\"cite article\" href=\"cw:article/A1\">source article</a>")
                .contains("<a class=\"case\" href=\"cw:case/V1\">the case</a>")
                .contains("<a class=\"lesson\" href=\"cw:lesson/L1.1#l1.1-text\">this lesson</a>")
                .contains("<aside class=\"callout care\">").contains("<span class=\"callout-word\">Care</span> <a class=\"cite note\" href=\"cw:note/N1\">Say less</a>")
                .contains("<span class=\"callout-word\">Example</span> <span class=\"callout-title\">A <em>small</em> evening</span>")
                .contains("aria-label=\"Two arrows in a ring\"").contains(
                        "<figcaption id=\"l1.1-text-p6\">The loop <a class=\"enlarge\" href=\"cw:figure/figures/loop.svg\">Open large</a></figcaption>")
                .contains("<th scope=\"col\">Seat</th>").contains("<td>pursuer</td>")
                .doesNotContain("{#").doesNotContain("[!");
        assertThat(count(html, "<section")).isEqualTo(count(html, "</section>")).isEqualTo(5);
        assertThat(count(html, "<aside")).isEqualTo(count(html, "</aside>")).isEqualTo(2);
    }

    @Test
    void aLessonSaysAtItsEndWhoHasSignedItOff() {
        assertThat(html()).contains("<p class=\"sign-off note\">Not yet signed off");
        pack.replace("modules/M1.xmi", "<sections id=\"l1.1-text\"", "<signOffs>A reader &amp; B, May</signOffs><sections id=\"l1.1-text\"");
        assertThat(html()).contains("<p class=\"sign-off note\">Read and signed off by A reader &amp; B, May.</p>");
        assertThat(new LessonRenderer(pack.course()).text("L1.1").orElseThrow()).contains("signed off by A reader & B, May.");
    }

    @Test
    void rawHtmlIsShownAndNeverRun() {
        pack.replace(LESSON, "**partners**", "<script>alert(1)</script> <img src=x onerror=y> [x](javascript:alert(1)) & \"so\"");
        assertThat(html()).doesNotContain("<script").doesNotContain("<img").doesNotContain("href=\"javascript")
                .contains("&lt;script&gt;").contains("&amp; &quot;so&quot;");
    }

    @Test
    void titlesAndReferencesFromThePackAreEscaped() {
        pack.replace("concepts.xmi", "label=\"Stonewalling\"", "label=\"&lt;b&gt;Stone&lt;/b&gt;\"")
                .replace("concepts.xmi", "short=\"Some et al. 2010\"", "short=\"&lt;i&gt;x\"");
        assertThat(new ConceptRenderer(pack.course()).html("stonewalling").orElseThrow()).contains("&lt;b&gt;Stone").doesNotContain("<b>");
        assertThat(html()).contains("&lt;i&gt;x").doesNotContain("<i>");
    }

    @Test
    void externalLinksAreText() {
        pack.replace(LESSON, "**partners**", "[a page](https://example.org/x)");
        assertThat(html()).contains("<span class=\"external\">a page (https://example.org/x)</span>").doesNotContain("href=\"http");
    }

    @Test
    void whatLeadsNowhereIsText() {
        pack.replace(LESSON, "concept:stonewalling", "concept:nothing");
        assertThat(html()).contains("<span>wall</span>");
    }

    @Test
    void drawingsLoseWhateverRunsOrFetches() {
        pack.write("figures/loop.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="alert(1)">
                <script>alert(2)</script><style>@import url(http://x)</style><foreignObject><p>no</p></foreignObject>
                <defs><marker id="tip"/></defs><image href="http://x/y.png"/><a href="http://x"><text>gone</text></a>
                <path d="M0 0" marker-end="url(#tip)" fill="url(http://x)"/><use xlink:href="#tip"/><text>kept &amp; safe</text></svg>""");
        assertThat(html()).contains("marker-end=\"url(#f1-tip)\"").contains("id=\"f1-tip\"").contains("href=\"#f1-tip\"")
                .contains("kept &amp; safe").doesNotContain("alert").doesNotContain("http://x").doesNotContain("onload").doesNotContain("gone");
    }

    @Test
    void aPictureThatIsMissingOrDamagedShowsItsDescription() {
        pack.write("figures/loop.svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>");
        assertThat(html()).contains("<span class=\"missing\">Two arrows in a ring</span>");
        pack.delete("figures/loop.svg");
        assertThat(html()).contains("<span class=\"missing\">Two arrows in a ring</span>");
    }

    @Test
    void aLessonAsTextHasHeadingsCalloutsAndCitationsAndFitsTheTerminal() {
        String text = new LessonRenderer(pack.course()).text("L1.1").orElseThrow();
        assertThat(text).startsWith("L1.1  The loop\n==============\n").contains("How it turns\n------------")
                .contains("[Care] Say less").contains("(Some et al. 2010 · observational)").contains("(source article)")
                .contains("Seat | Step\npursuer | toward").contains("- One point, see this lesson.").doesNotContain("{#").doesNotContain("](");
        assertThat(text.lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void sectionsCarryTheirIds() {
        assertThat(new LessonRenderer(pack.course()).sections("L1.1")).hasSize(5).satisfies(s -> {
            assertThat(s.getFirst().id()).isEmpty();
            assertThat(s.get(1).id()).contains("l1.1-text");
            assertThat(s.get(1).title()).isEqualTo("How it turns");
        });
    }

    @Test
    void aConceptShowsRelationsInBothDirectionsAsSentencesWithEvidence() {
        String html = new ConceptRenderer(pack.course()).html("reframe").orElseThrow();
        assertThat(html).contains("<strong>Reframe</strong> must not be used with <a class=\"term\" href=\"cw:concept/partner-violence\"")
                .contains(" is addressed by <strong>").contains("cw:concept/fear-abandonment").contains("Clinical consensus").contains("With &lt;care&gt;.");
        assertThat(new ConceptRenderer(pack.course()).text("stonewalling").orElseThrow())
                .contains("He looks at the wall & waits.").contains("L1.1 The loop").contains("Some et al. 2010");
    }

    @Test
    void aConceptShowsWhereItEndsAndAContrastFromBothSides() {
        ConceptRenderer concepts = new ConceptRenderer(pack.course());
        assertThat(concepts.html("stonewalling").orElseThrow()).contains("Looks like it and is not").contains("<li>Thinking &amp; humming: it answers.</li>")
                .contains("Easily confused with").contains("cw:concept/reframe\">Reframe</a>: One is &lt;shown&gt;, the other said.");
        assertThat(concepts.html("reframe").orElseThrow()).contains("cw:concept/stonewalling\">Stonewalling</a>: One is &lt;shown&gt;, the other said.");
        assertThat(concepts.text("reframe").orElseThrow()).contains("- Not this: too small.").contains("- Stonewalling: One is <shown>, the other said.");
        assertThat(concepts.html("hurt").orElseThrow()).doesNotContain("Easily confused with");
    }

    @Test
    void anItemNeverShowsItsKey() {
        ItemRenderer items = new ItemRenderer(pack.course());
        for (String id : new String[] {"Q1-one", "Q1-true", "Q1-order"}) {
            assertThat(items.text(id).orElseThrow() + items.html(id).orElseThrow()).doesNotContain("Yes.").doesNotContain("General.")
                    .doesNotContain("correct");
        }
        String order = items.text("Q1-order").orElseThrow();
        assertThat(order.indexOf("Ape")).isLessThan(order.indexOf("Bee")).isPositive();
        assertThat(order.indexOf("Bee")).isLessThan(order.indexOf("Zebra"));
    }

    @Test
    void aCaseNeverShowsItsChoicesRepliesAndEndings() {
        String shown = new CaseRenderer(pack.course()).text("V1").orElseThrow() + new CaseRenderer(pack.course()).html("V1").orElseThrow();
        assertThat(shown).contains("Two keys").contains("Kitchen.").contains("Suitable: Twice no.").doesNotContain("Come?").doesNotContain("So.");
    }

    @Test
    void citationsOpenTheirReferenceSavePromotion() {
        ReferenceRenderer references = new ReferenceRenderer(pack.course());
        assertThat(references.source("S1").orElseThrow()).contains("A study.").contains("observational");
        assertThat(references.articleItem("A1").orElseThrow()).contains("Partners replay a scene.").contains("cw:note/N1");
        assertThat(references.articleItem("A9")).isEmpty();
        assertThat(references.careNote("N1").orElseThrow()).contains("The claim is broad");
    }

    @Test
    void anyIdIsShown() {
        ElementRenderer elements = new ElementRenderer(pack.course());
        for (String id : new String[] {"L1.1", "stonewalling", "V1", "Q1-one"}) {
            assertThat(elements.text(id)).as(id).isPresent();
            assertThat(elements.html(id)).as(id).isPresent();
        }
        assertThat(elements.text("nothing")).isEmpty();
    }

    private String html() {
        return new LessonRenderer(pack.course()).html("L1.1").orElseThrow();
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    @Test
    void aCaseIsShownAsItBeginsAndInItsCast() {
        String casePath = "cases/V1.xmi";
        pack.replace(casePath, "summary=\"An evening.\"", "summary=\"{p} and {d}.\" opening=\"v1-p1\"")
                .replace(casePath, "setting=\"Kitchen.\"", "setting=\"{p.Their} kitchen.\"")
                .add(casePath, "<decisionPoints id=\"v1-p1\" title=\"First\" text=\"A note on the door.\"/><decisionPoints id=\"v1-p2\" title=\"Second\" text=\"Hidden.\"/>")
                .add(casePath, "<scenes id=\"v1-late\" title=\"Late\" setting=\"Hidden too.\" briefing=\"b\" start=\"v1-pursuer-n1\" after=\"v1-pursuer\"/>")
                .add(casePath, "<recastings id=\"v1-r\" title=\"r\"/>");
        CaseRenderer cases = new CaseRenderer(pack.course());
        for (String shown : List.of(cases.html("V1").orElseThrow(), cases.text("V1").orElseThrow())) {
            assertThat(shown).contains("Ann and Ben.").contains("Their kitchen.").contains("A note on the door.")
                    .doesNotContain("Hidden").doesNotContain("{").doesNotContain("}");
        }
    }
}
