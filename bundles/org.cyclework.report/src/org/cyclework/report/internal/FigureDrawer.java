package org.cyclework.report.internal;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Element;

/** Draws svg elements of a page into a PDF as vectors, no wider than the page's text. */
final class FigureDrawer implements SVGDrawer {

    private static final double WIDEST = 640;

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String text = PrintPage.serialise(svg);
        SVGDocument figure = new SVGLoader().load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
        if (figure == null) {
            throw new IllegalArgumentException("Not a figure: " + text.substring(0, Math.min(200, text.length())));
        }
        double width = figure.size().width;
        double scale = Math.min(1, WIDEST / width);
        return new Drawn(figure, width * scale, figure.size().height * scale, dotsPerPixel);
    }

    /** A figure in its size on paper, in CSS pixels. */
    private record Drawn(SVGDocument figure, double width, double height, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height,
                    graphics -> figure.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                            new ViewBox((float) width, (float) height)));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // Figures name no fonts of a page.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Fonts never come from files.
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
