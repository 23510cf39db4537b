package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cyclework.course.internal.cast.Cast;
import org.cyclework.course.internal.cast.Template;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that is said or done in a case, as it is read there: an option's line or one of a partner's.
 *
 * @param vignette the case
 * @param element the option or the line
 * @param move what it is coded as
 * @param text the words, with the names of the case as written
 * @param cue what shows besides the words; may be empty
 */
record Said(VignetteCase vignette, EObject element, MoveCode move, String text, String cue) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    /** @return everything said in the pack's cases, in file order; a way out to be safe is no move and is left out */
    static List<Said> in(PackModel pack) {
        List<Said> all = new ArrayList<>();
        pack.all(VignetteCase.class).forEach(vignette -> {
            vignette.getScenes().forEach(scene -> scene.getNodes().stream().map(Node::getOptions).flatMap(List::stream)
                    .filter(option -> !option.isSafetyExit() && option.getLine() != null).forEach(option -> all.add(of(vignette, option))));
            vignette.getLines().stream().filter(line -> line.getText() != null).forEach(line -> all.add(of(vignette, line)));
        });
        return all;
    }

    private static Said of(VignetteCase vignette, Option option) {
        return new Said(vignette, option, option.getMove(), shown(vignette, option.getLine()), "");
    }

    private static Said of(VignetteCase vignette, Line line) {
        return new Said(vignette, line, line.getMove(), shown(vignette, line.getText()), shown(vignette, line.getCue()));
    }

    /** @return a text of a case as it is read in the cast as written */
    static String shown(VignetteCase vignette, String text) {
        if (text == null || vignette.getRecastings().isEmpty()) {
            return text == null ? "" : text;
        }
        return Template.expand(text, Cast.of(vignette, Optional.empty()));
    }

    /** @return the words between quotation marks */
    String quoted() {
        return text.startsWith("“") && text.indexOf('”') == text.length() - 1 ? text : "“" + text + "”";
    }

    /** @return words and cue in lower case with plain apostrophes, to look for words in */
    String plain() {
        return (text + " " + cue).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** @return the words in lower case, without marks */
    List<String> words() {
        return words(text);
    }

    /** @return the words of a text in lower case, without marks */
    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.replace('’', '\'').toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty()).toList();
    }
}
