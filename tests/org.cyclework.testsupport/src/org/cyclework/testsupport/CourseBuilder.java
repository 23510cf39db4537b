package org.cyclework.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.assessment.TrueFalseItem;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.CourseFactory;
import org.cyclework.model.course.Criterion;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.model.course.Objective;
import org.cyclework.model.course.Skill;
import org.cyclework.model.course.StatementLevel;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;

/**
 * Builds a small course of real model objects. What is called X has the title "Title of X"; an id that ends in a question mark
 * is named by its module and still to come.
 */
public final class CourseBuilder {

    private final List<Module> modules = new ArrayList<>();
    private final Map<String, VignetteCase> cases = new LinkedHashMap<>();
    private final Map<String, ItemBank> banks = new LinkedHashMap<>();
    private final List<String> casesRead = new ArrayList<>();

    /** @return a library with one case and nothing else */
    public static CourseLibrary libraryOf(VignetteCase only) {
        return new CourseBuilder().module("M1").vignette(only).library();
    }

    /** Adds a module that is ready, with lessons. */
    public CourseBuilder module(String id, String... lessonIds) {
        return module(id, ModuleStatus.READY, lessonIds);
    }

    /** Adds a module with lessons. */
    public CourseBuilder module(String id, ModuleStatus status, String... lessonIds) {
        Module module = CourseFactory.eINSTANCE.createModule();
        module.setId(id);
        module.setTitle(title(id));
        module.setStatus(status);
        for (String lessonId : lessonIds) {
            Lesson lesson = CourseFactory.eINSTANCE.createLesson();
            lesson.setId(lessonId);
            lesson.setTitle(title(lessonId));
            if (!lessonId.endsWith("?")) {
                lesson.setFile("lessons/" + lessonId + ".md");
            }
            module.getLessons().add(lesson);
        }
        modules.add(module);
        return this;
    }

    /** Adds an objective to the latest module. */
    public CourseBuilder objective(String id) {
        Objective objective = CourseFactory.eINSTANCE.createObjective();
        objective.setId(id);
        latest().getObjectives().add(objective);
        return this;
    }

    /** Adds cases without a scene to the latest module. */
    public CourseBuilder cases(String... ids) {
        for (String id : ids) {
            VignetteCase vignette = VignetteFactory.eINSTANCE.createVignetteCase();
            vignette.setId(id);
            vignette.setTitle(title(id));
            vignette.setSummary("Summary of " + id);
            vignette(vignette);
        }
        return this;
    }

    /** Adds a case to the latest module. */
    public CourseBuilder vignette(VignetteCase vignette) {
        latest().getCaseIds().add(vignette.getId());
        if (!vignette.getId().endsWith("?")) {
            cases.put(vignette.getId(), vignette);
        }
        return this;
    }

    /** Adds a bank with these items to the latest module. */
    public CourseBuilder items(Item... items) {
        ItemBank bank = AssessmentFactory.eINSTANCE.createItemBank();
        bank.setId("Q" + latest().getId().substring(1));
        bank.setModuleId(latest().getId());
        bank.getItems().addAll(List.of(items));
        latest().getBankIds().add(bank.getId());
        banks.put(bank.getId(), bank);
        return this;
    }

    /** Adds a bank with so many items of which only the number matters to the latest module. */
    public CourseBuilder items(int count) {
        String bank = "Q" + latest().getId().substring(1);
        return items(IntStream.range(0, count).mapToObj(n -> {
            TrueFalseItem item = AssessmentFactory.eINSTANCE.createTrueFalseItem();
            item.setId(bank + "-" + n);
            return item;
        }).toArray(Item[]::new));
    }

    /** Adds a skill with the criteria "short" and "open" to the latest lesson, and statements "say-1", "say-2" … of these levels. */
    public CourseBuilder skill(String title, StatementLevel... levels) {
        Skill skill = CourseFactory.eINSTANCE.createSkill();
        skill.setTitle(title);
        for (String id : List.of("short", "open")) {
            Criterion criterion = CourseFactory.eINSTANCE.createCriterion();
            criterion.setId(id);
            skill.getCriteria().add(criterion);
        }
        for (StatementLevel level : levels) {
            ClientStatement statement = CourseFactory.eINSTANCE.createClientStatement();
            statement.setId("say-" + (skill.getStatements().size() + 1));
            statement.setLevel(level);
            skill.getStatements().add(statement);
        }
        latest().getLessons().getLast().setSkill(skill);
        return this;
    }

    /** @return the ids of the cases that were read in full from any course that this builder made, in order */
    public List<String> casesRead() {
        return List.copyOf(casesRead);
    }

    /** @return the course */
    public Course course() {
        return PackReader.course(List.of(new BuiltPack(modules, cases, banks, casesRead::add)));
    }

    /** @return a library with the course */
    public CourseLibrary library() {
        return new FixedLibrary(course());
    }

    private Module latest() {
        return modules.getLast();
    }

    private static String title(String id) {
        return "Title of " + id;
    }
}
