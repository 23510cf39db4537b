package org.cyclework.course.internal.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyclework.course.internal.cast.CaseTexts;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.VignetteCase;

/** The texts of a case give nothing away: no move by its code, and no hint that says which option to take. */
final class CaseWordsCheck implements Check {

    private static final int TELLING = 12;
    private static final Pattern CODE = Pattern.compile("\\b(?:" + Arrays.stream(MoveCode.values()).map(MoveCode::getName)
            .collect(Collectors.joining("|")) + ")\\b");

    @Override
    public void check(PackModel pack, Findings findings) {
        for (VignetteCase vignette : pack.all(VignetteCase.class)) {
            CaseTexts.of(vignette).filter(t -> CODE.matcher(t.text()).find()).forEach(t -> findings.warning(t.element(), "move-code-in-text",
                    "'" + t.attribute().getName() + "' names a move by its code.", "Say it in the words of the scene."));
        }
        pack.all(Node.class).stream().filter(n -> n.getHint() != null).forEach(n -> hint(n, findings));
    }

    private static void hint(Node node, Findings findings) {
        String hint = plain(node.getHint());
        for (Option option : node.getOptions()) {
            String line = option.getLine() == null ? "" : plain(option.getLine());
            if (line.length() >= TELLING && hint.contains(line)) {
                findings.error(node, "hint-tells", "The hint repeats the line of " + option.getId() + ".", "Give a thought that helps to choose, not the choice.");
            }
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").replaceAll("\\s+", " ").strip();
    }
}
