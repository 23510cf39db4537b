package org.cyclework.assessment.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cyclework.record.LearningEvent;

/** Writes personal data as a page that any browser shows: by day, in words, with everything that was kept. */
final class PersonalPage {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String STYLE = "body{font:1em/1.5 serif;max-width:50em;margin:2em auto;padding:0 1em;color:#222;background:#fdfbf7}"
            + "h2{font-size:1.1em;margin-top:2em}table{border-collapse:collapse;width:100%}"
            + "td{vertical-align:top;padding:.3em .6em;border-top:1px solid #ddd}dl{margin:0;font-size:.9em}dt{color:#555}dd{margin:0 0 .3em 1em}";

    private final PersonalData data;
    private final Titles titles;
    private final PersonalWords words = new PersonalWords();
    private XMLStreamWriter out;

    PersonalPage(PersonalData data, Titles titles) {
        this.data = data;
        this.titles = titles;
    }

    void write(Writer target) throws IOException {
        try {
            out = XMLOutputFactory.newInstance().createXMLStreamWriter(target);
            target.write("<!DOCTYPE html>\n");
            out.writeStartElement("html");
            out.writeAttribute("lang", "en");
            String title = words.text("title", data.person().name());
            head(title);
            out.writeStartElement("body");
            element("h1", title);
            element("p", words.text("made", DAY.format(data.made()), TIME.format(data.made())));
            element("p", words.text("audiences"));
            element("p", words.text("without"));
            days();
            begun();
            out.writeEndElement();
            out.writeEndElement();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void head(String title) throws XMLStreamException {
        out.writeStartElement("head");
        out.writeEmptyElement("meta");
        out.writeAttribute("charset", "utf-8");
        element("title", title);
        element("style", STYLE);
        out.writeEndElement();
    }

    private void days() throws XMLStreamException, IOException {
        Map<LocalDate, List<LearningEvent>> days = data.events().stream()
                .collect(Collectors.groupingBy(event -> event.wall().toLocalDate(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<LocalDate, List<LearningEvent>> day : days.entrySet()) {
            element("h2", DAY.format(day.getKey()));
            out.writeStartElement("table");
            for (LearningEvent event : day.getValue()) {
                row(event);
            }
            out.writeEndElement();
        }
    }

    /** What was not handed in stands behind all that was. */
    private void begun() throws XMLStreamException {
        if (data.begun().isEmpty()) {
            return;
        }
        element("h2", words.text("begun"));
        out.writeStartElement("dl");
        for (Map.Entry<String, String> draft : data.begun().entrySet()) {
            element("dt", titles.of(draft.getKey()));
            element("dd", words(draft.getValue()));
        }
        out.writeEndElement();
    }

    /** Words begun for several statements stand in one draft; what has another form is shown as it is. */
    private String words(String draft) {
        try {
            JsonNode json = MAPPER.readTree(draft);
            return json.path("words").isObject() ? text(json.path("words")) : draft;
        } catch (JsonProcessingException e) {
            return draft;
        }
    }

    private void row(LearningEvent event) throws XMLStreamException, IOException {
        out.writeStartElement("tr");
        element("td", TIME.format(event.wall()));
        out.writeStartElement("td");
        out.writeCharacters(clean(words.did(event.verb(), titles.of(event.objectId()))));
        details(MAPPER.readTree(event.payloadJson()));
        out.writeEndElement();
        element("td", words.reader(event.audience()));
        out.writeEndElement();
    }

    private void details(JsonNode payload) throws XMLStreamException {
        if (payload.isEmpty()) {
            return;
        }
        out.writeStartElement("dl");
        for (Map.Entry<String, JsonNode> member : payload.properties()) {
            element("dt", words.member(member.getKey()));
            element("dd", text(member.getValue()));
        }
        out.writeEndElement();
    }

    private String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(this::text).collect(Collectors.joining(", "));
        }
        if (value.isObject()) {
            return value.properties().stream().map(member -> words.member(member.getKey()) + ": " + text(member.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value.asText();
    }

    private void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    /** Control characters have no place in a page. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
    }
}
