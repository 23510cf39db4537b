package org.cyclework.course.internal.check;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cyclework.course.internal.XmlLimits;
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
 * @param line the line of a file of its own
 * @param element the element it belongs to, none for files of their own
 * @param text the text as it is read; a template has all its words, whoever plays
 */
record ReadText(String file, int line, Optional<EObject> element, String text) {

    private static final Set<String> NOT_READ = Set.of("code", "language", "licence", "file", "articleFile", "glossaryFile", "sourcePage",
            "safetyLesson", "confusablePair", "moduleId", "nodeId", "conceptKey", "pattern", "signOffs", "articleItems", "careNotes", "synonyms");
    private static final Pattern KEYS = Pattern.compile(".*(?:Ids|Keys|Files)");
    private static final Pattern MARKDOWN = Pattern.compile("\\]\\([^\\s)]{0,500}|\\{#[^}]{0,200}\\}|\\[!\\w{1,30}\\]|<[^>]{0,500}>");
    private static final XMLInputFactory XML = whole();
    private static final Pattern FORMS = Pattern.compile("\\{(?:[pd]\\.[vn]:|=)([^{}]*)\\}");
    private static final Pattern MARKER = Pattern.compile("\\{[^{}]*\\}");

    /** @return everything of a pack, in the order of its files */
    static List<ReadText> all(PackModel pack) {
        List<ReadText> texts = new ArrayList<>();
        for (XmiFile file : pack.files()) {
            file.elements().forEach(e -> e.eClass().getEAllAttributes().stream().filter(a -> isRead(e, a)).forEach(a -> values(e, a)
                    .forEach(text -> texts.add(new ReadText(file.path(), 0, Optional.of(e), plain(e, text))))));
        }
        for (String path : pack.present()) {
            if (path.endsWith(".md")) {
                pack.text(path).ifPresent(text -> lines(path, text, texts::add));
            } else if (path.endsWith(".svg")) {
                pack.pack().bytes(path).ifPresent(bytes -> drawn(path, bytes, texts::add));
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

    private static void lines(String path, String text, Consumer<ReadText> texts) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            texts.accept(new ReadText(path, i + 1, Optional.empty(), MARKDOWN.matcher(lines[i]).replaceAll(" ")));
        }
    }

    /** What is written in a figure, as far as the file is well-formed; whether it is, another check says. */
    private static void drawn(String path, byte[] bytes, Consumer<ReadText> texts) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
            boolean style = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    style = event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("style");
                } else if (event == XMLStreamConstants.CHARACTERS && !style) {
                    texts.accept(new ReadText(path, reader.getLocation().getLineNumber(), Optional.empty(), reader.getText()));
                }
            }
        } catch (XMLStreamException e) {
            // The check of figures tells that it is not; what came before is read.
            return;
        }
    }

    /** No word may be cut in two. */
    private static XMLInputFactory whole() {
        XMLInputFactory factory = XmlLimits.streams();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
