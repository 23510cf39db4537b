package org.cyclework.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Figures are well formed, readable by everybody, and say in words all that they show. */
class FigureTest {

    /** Width of the words of a page in the narrowest window that is meant for reading. */
    private static final double NARROW_PAGE = 520;

    static Stream<Figure> figures() {
        return Stream.of(SampleFigures.one(), SampleFigures.two(CurveFigure.Arrangement.STACKED),
                SampleFigures.two(CurveFigure.Arrangement.OVERLAID), SampleFigures.loop());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureIsAnImageWithATitleAndADescription(Figure figure) throws Exception {
        for (FigurePalette palette : FigurePalette.values()) {
            Element svg = parse(figure.svg(palette));
            assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
            assertEquals("img", svg.getAttribute("role"));
            assertEquals(figure.id() + "-title " + figure.id() + "-desc", svg.getAttribute("aria-labelledby"));
            assertEquals(figure.title(), child(svg, "title").getTextContent());
            assertEquals(figure.description(), child(svg, "desc").getTextContent());
            assertEquals(figure.id() + "-desc", child(svg, "desc").getAttribute("id"));
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyTextHasEnoughContrastAndStaysInThePicture(Figure figure) throws Exception {
        for (FigurePalette palette : FigurePalette.values()) {
            Element svg = parse(figure.svg(palette));
            int width = Integer.parseInt(svg.getAttribute("width"));
            int height = Integer.parseInt(svg.getAttribute("height"));
            NodeList texts = svg.getElementsByTagNameNS("*", "text");
            assertTrue(texts.getLength() > 10);
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                for (String ground : List.of(palette.paper(), palette.card())) {
                    double contrast = FigurePalette.contrast(text.getAttribute("fill"), ground);
                    assertTrue(contrast >= 4.5, text.getTextContent() + " has " + contrast + " in " + palette);
                }
                double wide = Words.width(text.getTextContent(), Integer.parseInt(text.getAttribute("font-size")));
                double x = Integer.parseInt(text.getAttribute("x"));
                double start = switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - wide;
                    case "middle" -> x - wide / 2;
                    default -> x;
                };
                int y = Integer.parseInt(text.getAttribute("y"));
                assertTrue(start >= 0 && start + wide <= width && y > 8 && y < height,
                        text.getTextContent() + " leaves the picture of " + figure.title() + ": " + start + " to " + (start + wide) + ", " + y);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void wordsAreLargeEnoughOnAPageAndNeverLieOnEachOther(Figure figure) throws Exception {
        Element svg = parse(figure.svg(FigurePalette.LIGHT));
        NodeList texts = svg.getElementsByTagNameNS("*", "text");
        List<double[]> boxes = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            int size = Integer.parseInt(text.getAttribute("font-size"));
            assertTrue(size * NARROW_PAGE / Integer.parseInt(svg.getAttribute("width")) >= 12, text.getTextContent() + " is too small");
            double wide = Words.width(text.getTextContent(), size) * 0.85;
            double x = Integer.parseInt(text.getAttribute("x")) - switch (text.getAttribute("text-anchor")) {
                case "end" -> wide;
                case "middle" -> wide / 2;
                default -> 0;
            };
            int y = Integer.parseInt(text.getAttribute("y"));
            double[] box = {x, y - 0.75 * size, x + wide, y};
            boxes.forEach(other -> assertFalse(box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3],
                    text.getTextContent() + " lies on other words of " + figure.title()));
            boxes.add(box);
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noFigureNeedsAnythingFromOutside(Figure figure) {
        String svg = figure.svg(FigurePalette.LIGHT);
        assertFalse(Pattern.compile("href|url\\(|<script|<style|@import|<image").matcher(svg).find(), svg);
    }

    @ParameterizedTest
    @EnumSource(SeriesStyle.class)
    void linesAreToldApartWithoutColour(SeriesStyle style) {
        for (SeriesStyle other : SeriesStyle.values()) {
            if (other != style) {
                assertFalse(other.dash().equals(style.dash()), style + " and " + other + " have one dash pattern");
                assertFalse(other.mark().equals(style.mark()) && other.filled() == style.filled(), style + " and " + other + " have one sign");
            }
        }
        assertEquals(style, style.other().other());
        assertEquals(style.tone(), style.other().tone());
    }

    @Test
    void overlaidPlaysUseTenLinesOfTheirOwn() throws Exception {
        Element svg = parse(SampleFigures.two(CurveFigure.Arrangement.OVERLAID).svg(FigurePalette.LIGHT));
        Set<String> dashes = new HashSet<>();
        NodeList paths = svg.getElementsByTagNameNS("*", "path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (!path.getParentNode().getNodeName().equals("g")) {
                assertTrue(dashes.add(path.getAttribute("stroke-dasharray")), "used twice: " + path.getAttribute("stroke-dasharray"));
            }
        }
        assertEquals(10, dashes.size());
    }

    @Test
    void theWordsOfACurveHoldEveryValueAndPlace() {
        CurveFigure figure = SampleFigures.one();
        String text = figure.table().text();
        for (CurveFigure.Series line : figure.plays().get(0).series()) {
            assertTrue(text.contains(line.label()));
            assertTrue(figure.description().contains(line.label()));
            for (int round = 0; round < line.values().size(); round++) {
                String cell = figure.table().rows().get(round).get(1 + figure.plays().get(0).series().indexOf(line));
                assertEquals(Words.value(line.values().get(round)), cell);
            }
        }
        for (CurveFigure.Marker marker : figure.plays().get(0).markers()) {
            assertTrue(text.contains(marker.label()) && figure.description().contains(marker.label()), marker.label());
        }
        assertTrue(figure.description().contains("at or above the line “flood line, 7” at turn 3, turn 4"), figure.description());
        assertEquals("7, high", Words.value(0.72));
        assertEquals("–", Words.value(Double.NaN));
    }

    @Test
    void theLoopShowsEveryWordOfEveryStep() throws Exception {
        CycleFigure figure = SampleFigures.loop();
        Element svg = parse(figure.svg(FigurePalette.DARK));
        List<String> drawn = new ArrayList<>();
        NodeList texts = svg.getElementsByTagNameNS("*", "text");
        for (int i = 0; i < texts.getLength(); i++) {
            drawn.add(texts.item(i).getTextContent());
        }
        String all = String.join(" ", drawn);
        for (CycleFigure.Person person : List.of(figure.first(), figure.second())) {
            for (String step : person.steps()) {
                assertTrue(all.contains(step), step + " is not in " + all);
                assertTrue(figure.table().text().contains(step.isEmpty() ? "(empty)" : step), step);
            }
        }
        assertTrue(figure.description().contains("What was felt: still empty"), figure.description());
    }

    @Test
    void theTableIsMarkedUpForReadingAloud() throws Exception {
        Element table = parse(SampleFigures.loop().table().html());
        assertEquals("The loop as you two played it", child(table, "caption").getTextContent());
        assertEquals(3, scopes(table, "col"));
        assertEquals(5, scopes(table, "row"));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CurveFigure.Series("x", SeriesStyle.GUESS, List.of(1.2)));
        assertThrows(IllegalArgumentException.class, () -> new CurveFigure.Play("x", List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new FigureTable("x", List.of("a", "b"), List.of(List.of("1"))));
    }

    @Test
    void longWordsAreBroken() {
        for (String line : Words.wrap("a Donaudampfschifffahrtsgesellschaftskapitän b", 13, 100)) {
            assertTrue(Words.width(line, 13) <= 100, line);
        }
        assertEquals("a&lt;b&amp;&quot;c", Words.escape("a<b&\"\u0001c"));
    }

    private static int scopes(Element table, String scope) {
        NodeList heads = table.getElementsByTagName("th");
        int count = 0;
        for (int i = 0; i < heads.getLength(); i++) {
            count += ((Element) heads.item(i)).getAttribute("scope").equals(scope) ? 1 : 0;
        }
        return count;
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
