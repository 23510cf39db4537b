package org.cyclework.ui.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Letters that choose a button together with Alt. */
public final class Mnemonics {

    /** With these the menus of the window open. */
    public static final Set<Character> MENUS = Set.of('f', 'e', 's', 'p', 'r', 'w', 'h');

    private Mnemonics() {
    }

    /**
     * Gives each button a letter of its own: where it has none yet the first of a word, and otherwise any that neither a menu
     * nor another button has. Where none is left it stays without. Of two that are settled on the same letter the later one gets another.
     *
     * @param words what the buttons say, with an ampersand before a letter that is settled
     * @return the same, in the same order
     */
    public static List<String> given(List<String> words) {
        Set<Character> taken = new HashSet<>(MENUS);
        List<String> first = words.stream().map(text -> {
            int at = settled(text);
            boolean another = at >= 0 && !taken.add(Character.toLowerCase(text.charAt(at + 1)));
            return another ? text.substring(0, at) + text.substring(at + 1) : text;
        }).toList();
        List<String> given = new ArrayList<>();
        for (String text : first) {
            given.add(settled(text) >= 0 ? text : with(text, taken));
        }
        return given;
    }

    /** @return index of the ampersand before the letter; a doubled one stands for itself */
    public static int settled(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (text.charAt(i) == '&') {
                if (text.charAt(i + 1) != '&') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static String with(String text, Set<Character> taken) {
        int any = -1;
        for (int i = 0; i < text.length(); i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (letter < 'a' || letter > 'z' || taken.contains(letter)) {
                continue;
            }
            if (i == 0 || text.charAt(i - 1) == ' ') {
                return marked(text, i, taken);
            }
            any = any < 0 ? i : any;
        }
        return any < 0 ? text : marked(text, any, taken);
    }

    private static String marked(String text, int at, Set<Character> taken) {
        taken.add(Character.toLowerCase(text.charAt(at)));
        return text.substring(0, at) + "&" + text.substring(at);
    }
}
