package org.cyclework.assessment.internal;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.CourseFactory;
import org.cyclework.model.course.Criterion;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;
import org.cyclework.model.course.Skill;
import org.cyclework.model.course.StatementLevel;

/** Builds a small course for tests; it answers what assessment asks and nothing else. */
final class CourseBuilder {

    private final List<Module> modules = new ArrayList<>();
    private final List<ItemBank> banks = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();

    /** Adds a module with these lessons; one whose id ends in a question mark is still to come. */
    CourseBuilder module(String id, String... lessonIds) {
        Module module = CourseFactory.eINSTANCE.createModule();
        module.setId(id);
        module.setTitle("Module " + id);
        for (String lessonId : lessonIds) {
            Lesson lesson = CourseFactory.eINSTANCE.createLesson();
            lesson.setId(lessonId);
            if (!lessonId.endsWith("?")) {
                lesson.setFile("lessons/" + lessonId + ".md");
            }
            module.getLessons().add(lesson);
        }
        modules.add(module);
        return this;
    }

    /** Adds an objective to the latest module. */
    CourseBuilder objective(String id) {
        Objective objective = CourseFactory.eINSTANCE.createObjective();
        objective.setId(id);
        latest().getObjectives().add(objective);
        return this;
    }

    /** Adds cases to the latest module; one whose id ends in a question mark is still to come. */
    CourseBuilder cases(String... caseIds) {
        for (String caseId : caseIds) {
            latest().getCaseIds().add(caseId);
            if (!caseId.endsWith("?")) {
                cases.add(caseId);
            }
        }
        return this;
    }

    /** Adds a bank with these items to the latest module. */
    CourseBuilder items(Item... items) {
        ItemBank bank = AssessmentFactory.eINSTANCE.createItemBank();
        bank.setId("Q" + latest().getId().substring(1));
        bank.setModuleId(latest().getId());
        bank.getItems().addAll(List.of(items));
        latest().getBankIds().add(bank.getId());
        banks.add(bank);
        return this;
    }

    /** Adds a skill with two criteria to the latest lesson, and statements {@code say-1}, {@code say-2} … of these levels. */
    CourseBuilder skill(StatementLevel... levels) {
        Lesson lesson = latest().getLessons().get(latest().getLessons().size() - 1);
        Skill skill = CourseFactory.eINSTANCE.createSkill();
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
        lesson.setSkill(skill);
        return this;
    }

    private Module latest() {
        return modules.get(modules.size() - 1);
    }

    private Stream<Item> allItems() {
        return banks.stream().flatMap(bank -> bank.getItems().stream());
    }

    private List<Item> itemsOf(Object moduleId) {
        return banks.stream().filter(bank -> bank.getModuleId().equals(moduleId)).flatMap(bank -> bank.getItems().stream()).toList();
    }

    CourseLibrary library() {
        Course course = (Course) Proxy.newProxyInstance(Course.class.getClassLoader(), new Class<?>[] {Course.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "modules" -> List.copyOf(modules);
                    case "module" -> modules.stream().filter(module -> module.getId().equals(arguments[0])).findFirst();
                    case "caseIds" -> List.copyOf(cases);
                    case "itemsOf" -> itemsOf(arguments[0]);
                    case "item" -> allItems().filter(item -> item.getId().equals(arguments[0])).findFirst();
                    case "bankOf" -> allItems().filter(item -> item.getId().equals(arguments[0])).findFirst()
                            .map(item -> (ItemBank) item.eContainer());
                    case "lesson" -> modules.stream().flatMap(module -> module.getLessons().stream())
                            .filter(lesson -> lesson.getId().equals(arguments[0])).findFirst();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new CourseLibrary() {
            @Override
            public Course course() {
                return course;
            }

            @Override
            public List<PackFailure> failures() {
                return List.of();
            }
        };
    }
}
