package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;

/**
 * What somebody did with some objects: of lessons and items the latest marks and answers, so that one can be taken back; of
 * modules and cases which quizzes and plays were finished.
 *
 * @param touched what was touched last; empty where nothing was
 * @param at where that stands in the order of all events
 * @param things what was done with each object, by the object's id with a letter for its kind in front
 */
record DonePart(String touched, long at, Map<String, List<String>> things) {

    static final DonePart EMPTY = new DonePart("", 0, Map.of());
    static final char LESSON = 'L';
    static final char ITEM = 'I';
    static final char QUIZ = 'Q';
    static final char PLAY = 'P';

    private static final int KEPT = 8;
    private static final int ID = 8;
    private static final String READ = "r";
    private static final String UNREAD = "u";

    DonePart after(LearningEvent event) {
        return switch (event.verb()) {
            case Verbs.LESSON_OPENED -> touching(LESSON, event);
            case Verbs.LESSON_READ -> touching(LESSON, event).with(LESSON, event, id(event.id()) + READ, KEPT);
            case Verbs.LESSON_UNREAD -> touching(LESSON, event).with(LESSON, event, id(event.id()) + UNREAD, KEPT);
            case Verbs.ITEM_ANSWERED -> touching(ITEM, event).with(ITEM, event, id(event.id()) + score(event), KEPT);
            case Verbs.ITEM_RATED -> rated(event);
            case Verbs.TAKEN_BACK -> without(event);
            case Verbs.QUIZ_STARTED -> touching(QUIZ, event);
            case Verbs.QUIZ_FINISHED -> touching(QUIZ, event).once(QUIZ, event);
            case Verbs.DEBRIEF_FINISHED -> touching(PLAY, event).once(PLAY, event);
            default -> touching(PLAY, event);
        };
    }

    private DonePart touching(char kind, LearningEvent event) {
        return new DonePart(kind + event.objectId(), event.at(), things);
    }

    private DonePart with(char kind, LearningEvent event, String mark, int most) {
        Map<String, List<String>> more = new TreeMap<>(things);
        List<String> marks = new ArrayList<>(more.getOrDefault(kind + event.objectId(), List.of()));
        marks.add(mark);
        more.put(kind + event.objectId(), List.copyOf(marks.subList(Math.max(0, marks.size() - most), marks.size())));
        return new DonePart(touched, at, more);
    }

    private DonePart once(char kind, LearningEvent event) {
        String session = event.session().map(DonePart::id).orElse("");
        return things.getOrDefault(kind + event.objectId(), List.of()).contains(session) ? this : with(kind, event, session, Integer.MAX_VALUE);
    }

    private DonePart rated(LearningEvent event) {
        JsonNode payload = Json.read(event.payloadJson());
        return Json.id(payload.path("answer")).map(answer -> replaced(ITEM + event.objectId(), id(answer), id(answer) + score(event))).orElse(this);
    }

    private DonePart without(LearningEvent event) {
        if (event.acts().isEmpty()) {
            return this;
        }
        String gone = id(event.acts().getFirst());
        return replaced(LESSON + event.objectId(), gone, "").replaced(ITEM + event.objectId(), gone, "");
    }

    private DonePart replaced(String thing, String id, String by) {
        if (things.getOrDefault(thing, List.of()).stream().noneMatch(mark -> mark.startsWith(id))) {
            return this;
        }
        Map<String, List<String>> other = new TreeMap<>(things);
        other.put(thing, other.get(thing).stream().map(mark -> mark.startsWith(id) ? by : mark).filter(mark -> !mark.isEmpty()).toList());
        return new DonePart(touched, at, other);
    }

    private static String id(UUID id) {
        return id.toString().substring(0, ID);
    }

    /** A whole number of thousandths; nothing where the answer has no score yet. */
    private static String score(LearningEvent event) {
        JsonNode score = Json.read(event.payloadJson()).path("score");
        return score.isNumber() ? Long.toString(Math.round(1000 * score.asDouble())) : "";
    }

    /** @return whether the latest mark of a lesson says that it is read */
    static boolean isRead(List<String> marks) {
        return !marks.isEmpty() && marks.getLast().endsWith(READ);
    }

    /** @return the score of the latest answer of an item that has one, 0 to 1 */
    static OptionalDouble score(List<String> marks) {
        for (String mark : marks.reversed()) {
            if (mark.length() > ID) {
                return OptionalDouble.of(Integer.parseInt(mark, ID, mark.length(), 10) / 1000.0);
            }
        }
        return OptionalDouble.empty();
    }

    String write() {
        StringBuilder text = new StringBuilder().append(at).append('\t').append(escaped(touched));
        things.forEach((thing, marks) -> text.append('\n').append(escaped(thing)).append('\t').append(String.join(" ", marks)));
        return text.toString();
    }

    static DonePart read(String text) {
        Map<String, List<String>> things = new TreeMap<>();
        String[] lines = text.split("\n", -1);
        int tab = lines[0].indexOf('\t');
        for (int i = 1; i < lines.length; i++) {
            int end = lines[i].indexOf('\t');
            String marks = lines[i].substring(end + 1);
            things.put(plain(lines[i].substring(0, end)), marks.isEmpty() ? List.of() : List.of(marks.split(" ")));
        }
        return new DonePart(plain(lines[0].substring(tab + 1)), Long.parseLong(lines[0].substring(0, tab)), things);
    }

    private static String escaped(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && text.indexOf('\\') < 0 ? text
                : text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String plain(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i) == 't' ? '\t' : '\\');
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
