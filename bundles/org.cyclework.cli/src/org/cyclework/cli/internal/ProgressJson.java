package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.assessment.Worked;

/** How far a trainee is, as JSON. */
final class ProgressJson {

    private ProgressJson() {
    }

    static ObjectNode of(List<ModuleProgress> modules, Function<String, List<ObjectiveProgress>> objectives, Worked worked) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode all = json.putArray("modules");
        for (ModuleProgress module : modules) {
            ObjectNode one = all.addObject().put("id", module.moduleId()).put("lessonsRead", module.lessonsRead()).put("lessons", module.lessons())
                    .put("itemsRight", module.itemsMastered()).put("items", module.items()).put("casesDebriefed", module.casesDone())
                    .put("cases", module.cases());
            ArrayNode aims = one.putArray("objectives");
            objectives.apply(module.moduleId()).forEach(objective -> aims.addObject().put("id", objective.objectiveId())
                    .put("items", objective.items()).put("answered", objective.answered()).put("right", objective.mastered()));
        }
        ObjectNode minutes = json.putObject("minutesByDay");
        worked.byDay().forEach((day, time) -> minutes.put(day.toString(), time.toMinutes()));
        return json.put("longestGapMinutes", Worked.LONGEST_GAP.toMinutes());
    }
}
