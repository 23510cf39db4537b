package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A text that people read, without its marks.
 *
 * @param file the file it stands in
 * @param line the line of the file, 0 where it is not known
 * @param element id of the element it belongs to, empty for files of their own
 * @param text the text as it is read; a template has all its words, whoever plays
 */
record ReadText(String file, int line, String element, String text) {

    private static final Set<String> NOT_READ = Set.of("code", "language", "licence", "file", "articleFile", "glossaryFile", "sourcePage",
            "safetyLesson", "confusablePair", "moduleId", "nodeId", "conceptKey", "pattern", "signOffs", "articleItems", "careNotes", "synonyms");
    private static final Pattern KEYS = Pattern.compile(".*(?:Ids|Keys|Files)");
    private static final Pattern MARKDOWN = Pattern.compile("\\]\\([^\\s)]*|\\{#[^}]*\\}|\\[!\\w+\\]|<[^>]*>");
    private static final Pattern DRAWN = Pattern.compile("(?s)<style.*?</style>|<!--.*?-->|<[^>]*>");
    private static final Pattern FORMS = Pattern.compile("\\{(?:[pd]\\.[vn]:|=)([^{}]*)\\}");
    private static final Pattern MARKER = Pattern.compile("\\{[^{}]*\\}");

    /** @return everything of a pack, in the order of its files */
    static List<ReadText> all(PackModel pack) {
        List<ReadText> texts = new ArrayList<>();
        for (XmiFile file : pack.files()) {
            file.elements().forEach(e -> e.eClass().getEAllAttributes().stream().filter(a -> isRead(e, a)).forEach(a -> values(e, a)
                    .forEach(text -> texts.add(new ReadText(file.path(), file.places().line(e).orElse(0), Findings.name(e), plain(e, text))))));
        }
        for (String path : pack.present()) {
            if (path.endsWith(".md")) {
                pack.text(path).ifPresent(text -> lines(path, text, MARKDOWN, texts::add));
            } else if (path.endsWith(".svg")) {
                pack.text(path).ifPresent(text -> lines(path, blank(text, DRAWN), MARKDOWN, texts::add));
            }
        }
        return texts;
    }

    private static boolean isRead(EObject element, EAttribute attribute) {
        boolean printed = element instanceof Source && Set.of("authors", "short", "title", "locator", "year").contains(attribute.getName())
                || element instanceof ArticleMap || element instanceof CoursePack && attribute.getName().equals("version");
        return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID() && !printed
                && !NOT_READ.contains(attribute.getName()) && !KEYS.matcher(attribute.getName()).matches();
    }

    private static List<String> values(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        List<?> values = value instanceof List<?> many ? many : Optional.ofNullable(value).stream().toList();
        return values.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }

    private static String plain(EObject element, String text) {
        String forms = EcoreUtil.getRootContainer(element) instanceof VignetteCase
                ? FORMS.matcher(text).replaceAll(form -> Matcher.quoteReplacement(form.group(1).replace('|', ' '))) : text;
        return MARKER.matcher(MARKDOWN.matcher(forms).replaceAll(" ")).replaceAll("X");
    }

    private static void lines(String path, String text, Pattern marks, Consumer<ReadText> texts) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            texts.accept(new ReadText(path, i + 1, "", marks.matcher(lines[i]).replaceAll(" ")));
        }
    }

    /** Takes marks out and leaves the lines where they are. */
    private static String blank(String text, Pattern marks) {
        return marks.matcher(text).replaceAll(mark -> " " + mark.group().replaceAll("[^\n]", ""));
    }
}
