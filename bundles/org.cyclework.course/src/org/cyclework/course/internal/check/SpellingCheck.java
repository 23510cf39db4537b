package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cyclework.course.validate.Finding.Severity;

/** Every word of a pack in English is spelt as in Britain, or is one of the pack's own. */
final class SpellingCheck implements Check {

    private static final Set<String> LANGUAGES = Set.of("en", "en-gb");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:['’]\\p{L}+){0,3}");
    private static final Pattern SIGN = Pattern.compile("[\\p{N}_]");
    private static final int SHOWN = 60;

    @Override
    public void check(PackModel pack, Findings findings) {
        String language = pack.contents().getLanguage();
        if (language != null && LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
            Words words = Words.of(pack);
            ReadText.all(pack).forEach(text -> check(text, words, findings));
        }
    }

    private static void check(ReadText text, Words words, Findings findings) {
        WORD.matcher(text.text()).results().map(MatchResult::group).filter(SpellingCheck::isWord).filter(word -> !words.know(word)).distinct()
                .forEach(word -> tell(text, "'" + shown(word) + "' is in no list of words" + suggested(words.near(word)) + ".", findings));
    }

    private static void tell(ReadText text, String why, Findings findings) {
        String remedy = "Spell it as in Britain; a name, a term or a word of another language goes into " + Words.FILE + ".";
        text.element().ifPresentOrElse(element -> findings.warning(element, "spelling", why, remedy),
                () -> findings.at(Severity.WARNING, text.file(), text.line(), "", "spelling", why, remedy));
    }

    private static boolean isWord(String word) {
        return word.codePointCount(0, word.length()) > 1 && !SIGN.matcher(word).find();
    }

    private static String shown(String word) {
        return word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word;
    }

    private static String suggested(List<String> near) {
        return near.isEmpty() ? "" : near.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", ", "; near it are ", ""));
    }
}
