package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.cyclework.ui.page.Mnemonics;
import org.junit.jupiter.api.Test;

/** Alt and a letter reach every button of a page, and no menu comes in between. */
class MnemonicsTest {

    @Test
    void aLetterPressesOneButtonOnly() {
        assertEquals(List.of("F&ill from the play", "&Compare with it", "&Back", "C&ontinue"),
                Mnemonics.given(List.of("F&ill from the play", "&Compare with it", "&Back", "&Continue")));
    }

    @Test
    void aLetterOfAMenuStaysWithTheMenu() {
        assertEquals(List.of("F&inish"), Mnemonics.given(List.of("&Finish")));
    }

    @Test
    void buttonsMadeOfNamesGetALetterOfTheirOwn() {
        assertEquals(List.of("P&lay ▲ Tomás", "Play ● &Amara", "&Two at one screen", "&Not this one today"),
                Mnemonics.given(List.of("Play ▲ Tomás", "Play ● Amara", "&Two at one screen", "&Not this one today")));
    }

    @Test
    void aDoubledAmpersandStandsForItself() {
        assertEquals(List.of("Go && &come"), Mnemonics.given(List.of("Go && come", "&Go")).subList(0, 1));
    }

    @Test
    void whereNoLetterIsLeftThereIsNone() {
        assertEquals(List.of("sp", "1 ▲"), Mnemonics.given(List.of("sp", "1 ▲")));
    }

    @Test
    void noButtonHasTheLetterOfAMenu() {
        ResourceBundle words = ResourceBundle.getBundle("org.cyclework.ui.trainee.messages");
        List<String> behindMenus = new ArrayList<>();
        for (String key : words.keySet()) {
            String text = words.getString(key).toLowerCase(Locale.ROOT);
            int at = key.startsWith("Button_") || key.startsWith("Copy_") ? Mnemonics.settled(text) : -1;
            if (at >= 0 && Mnemonics.MENUS.contains(text.charAt(at + 1))) {
                behindMenus.add(key);
            }
        }
        assertEquals(List.of(), behindMenus);
    }
}
