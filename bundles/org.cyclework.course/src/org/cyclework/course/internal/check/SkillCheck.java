package org.cyclework.course.internal.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Skill;
import org.cyclework.model.course.StatementLevel;

/**
 * A lesson ends in one thing that can be said aloud: held against two or three criteria, since nobody keeps more in mind
 * while speaking, and tried on three client statements of each level.
 */
final class SkillCheck implements Check {

    private static final int EACH_LEVEL = 3;
    private static final int LEAST_CRITERIA = 2;
    private static final int MOST_CRITERIA = 3;

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Lesson lesson : pack.readyLessons()) {
            if (lesson.getSkill() == null) {
                findings.error(lesson, "no-skill", "The lesson ends in nothing that can be practised aloud.", "Add a skill with its criteria and statements.");
            } else {
                skill(lesson.getSkill(), findings);
            }
        }
    }

    private static void skill(Skill skill, Findings findings) {
        int criteria = skill.getCriteria().size();
        if (criteria < LEAST_CRITERIA || criteria > MOST_CRITERIA) {
            findings.error(skill, "skill-criteria", "The skill has " + criteria + " criteria; two or three can be kept in mind while one speaks.",
                    "Keep the two or three that matter.");
        }
        Map<StatementLevel, Long> levels = skill.getStatements().stream()
                .collect(Collectors.groupingBy(ClientStatement::getLevel, () -> new EnumMap<>(StatementLevel.class), Collectors.counting()));
        for (StatementLevel level : StatementLevel.values()) {
            long there = levels.getOrDefault(level, 0L);
            if (there != EACH_LEVEL) {
                findings.error(skill, "skill-statements", "The skill has " + there + " statements of the level " + level.getName() + " instead of "
                        + EACH_LEVEL + ".", "Write three for each level, each with a model answer.");
            }
        }
    }
}
