package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.Palette;
import org.cyclework.ui.Surroundings;
import org.cyclework.ui.tests.pages.ControlGallery;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every native control wears the palette, and shows that it has the focus, in all surroundings; pictures are kept in target/gallery. */
@ExtendWith(Watched.class)
class GalleryTest {

    private static final int RING_POINTS = 24;
    private static final int MARK_POINTS = 30;

    private final CycleworkWindow window = new CycleworkWindow().ready();
    private ControlGallery gallery;

    @AfterEach
    void leave() {
        gallery.close();
        window.ready();
    }

    @ParameterizedTest
    @EnumSource
    void everyControlShowsItsFocusAndWhatIsChosen(Surroundings where) {
        gallery = ControlGallery.open(where);
        gallery.keep("at-rest");
        for (String name : gallery.names()) {
            gallery.awaitRing(name, RING_POINTS);
            gallery.keep(name.replaceAll("\\W+", "-"));
        }
        chosen("check", Palette.ACCENT);
        chosen("radio", Palette.ACCENT);
        chosen("scale", Palette.ACCENT);
        chosen("tree", Palette.SELECTION);
        chosen("table", Palette.SELECTION);
        chosen("list", Palette.SELECTION);
    }

    private void chosen(String name, Palette colour) {
        int points = gallery.points(name, colour);
        assertTrue(points >= MARK_POINTS, name + " has " + points + " points of " + colour);
    }
}
