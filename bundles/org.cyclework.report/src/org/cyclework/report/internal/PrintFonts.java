package org.cyclework.report.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Knows which letters of the world the fonts of this bundle have. Reads a font when a letter asks for it. Thread-safe. */
final class PrintFonts {

    private final Map<Family, CmapLookup> letters = new EnumMap<>(Family.class);

    /** A family of fonts, in the order in which they are asked. */
    enum Family {
        /** European letters, with the same look as on the pages. */
        SERIF("Cyclework Serif", "DejaVuSerifCondensed.ttf"),
        /** European letters of heads and captions, Hebrew, Arabic and signs. */
        PRINT("Cyclework Print", "DejaVuSansCondensed.ttf"),
        /** Thai. */
        THAI("Cyclework Thai", "NotoSansThai.ttf"),
        /** Chinese characters in daily use, of China, Taiwan and Japan, and kana. */
        HAN("Cyclework Han", "NotoSansSC.ttf"),
        /** The Korean syllables in daily use. */
        HANGUL("Cyclework Hangul", "NotoSansKR.ttf"),
        /** Pictures in one colour. */
        EMOJI("Cyclework Emoji", "NotoEmoji.ttf"),
        /** The first once more, for letters that it does not have in every cut. */
        UPRIGHT("Cyclework Upright", "DejaVuSansCondensed.ttf");

        private final String css;
        private final String file;

        Family(String css, String file) {
            this.css = css;
            this.file = file;
        }

        /** @return its name in the stylesheet */
        String css() {
            return css;
        }

        /** Makes the family known to a page. */
        void addTo(PdfRendererBuilder builder) {
            builder.useFont(() -> OwnFonts.open(file), css, 400, FontStyle.NORMAL, true);
            if (this == SERIF) {
                builder.useFont(() -> OwnFonts.open("DejaVuSerifCondensed-Bold.ttf"), css, 700, FontStyle.NORMAL, true);
                builder.useFont(() -> OwnFonts.open("DejaVuSerifCondensed-Italic.ttf"), css, 400, FontStyle.ITALIC, true);
            }
            if (this == PRINT) {
                builder.useFont(() -> OwnFonts.open("DejaVuSansCondensed-Bold.ttf"), css, 700, FontStyle.NORMAL, true);
                builder.useFont(() -> OwnFonts.open("DejaVuSansCondensed-Oblique.ttf"), css, 400, FontStyle.ITALIC, true);
            }
        }
    }

    /** @return the first family that has the letter */
    synchronized Optional<Family> of(int letter) {
        for (Family family : Family.values()) {
            if (letters.computeIfAbsent(family, PrintFonts::read).getGlyphId(letter) != 0) {
                return Optional.of(family);
            }
        }
        return Optional.empty();
    }

    private static CmapLookup read(Family family) {
        try (InputStream in = OwnFonts.open(family.file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
