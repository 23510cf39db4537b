package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cyclework.course.coverage.Coverage;
import org.cyclework.course.coverage.LessonCount;
import org.cyclework.course.coverage.ModuleCount;
import org.cyclework.course.coverage.Reading;
import org.cyclework.course.coverage.TracedItem;
import org.cyclework.course.coverage.TracedNote;

/** What is taught where, as JSON. */
final class CoverageJson {

    private CoverageJson() {
    }

    static ObjectNode of(Coverage coverage) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode items = json.putArray("items");
        coverage.items().forEach(item -> items.add(item(item)));
        ArrayNode notes = json.putArray("careNotes");
        coverage.notes().forEach(note -> notes.add(note(note)));
        ArrayNode modules = json.putArray("modules");
        coverage.modules().forEach(module -> modules.add(module(module)));
        ArrayNode readings = json.putArray("signOffs");
        coverage.readings().forEach(reading -> readings.add(reading(reading)));
        list(json, "titlesNotSeen", coverage.unseenTitles());
        return json;
    }

    private static ObjectNode item(TracedItem item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", item.id()).put("idea", item.idea());
        list(json, "lessons", item.taught());
        list(json, "cases", item.cases());
        list(json, "questions", item.questions());
        list(json, "concepts", item.concepts());
        return json;
    }

    private static ObjectNode note(TracedNote note) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", note.id()).put("title", note.title());
        list(json, "lessons", note.shown());
        return json;
    }

    private static ObjectNode module(ModuleCount module) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", module.id()).put("title", module.title()).put("words", module.words())
                .put("figures", module.figures()).put("skills", module.skills()).put("questions", module.questions()).put("sources", module.sources())
                .put("careNotes", module.notes());
        list(json, "cases", module.cases());
        ObjectNode kinds = json.putObject("questionsByKind");
        module.kinds().forEach(kinds::put);
        ObjectNode levels = json.putObject("questionsByLevel");
        module.levels().forEach(levels::put);
        ArrayNode lessons = json.putArray("lessons");
        module.lessons().forEach(lesson -> lessons.add(lesson(lesson)));
        return json;
    }

    private static ObjectNode lesson(LessonCount lesson) {
        return JsonNodeFactory.instance.objectNode().put("id", lesson.id()).put("title", lesson.title()).put("words", lesson.words())
                .put("figures", lesson.figures()).put("statements", lesson.statements()).put("readingAge", Math.round(lesson.readingAge() * 10) / 10.0);
    }

    private static ObjectNode reading(Reading reading) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", reading.id()).put("title", reading.title());
        list(json, "readers", reading.readers());
        return json;
    }

    private static void list(ObjectNode json, String name, List<?> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(value -> array.add(value.toString()));
    }
}
