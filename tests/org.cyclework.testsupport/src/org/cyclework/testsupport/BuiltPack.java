package org.cyclework.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cyclework.course.CaseCard;
import org.cyclework.course.OpenedPack;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.ConceptMap;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CourseFactory;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.course.Glossary;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;

/** A pack of objects that were never in a file; the text of a lesson is its title. */
final class BuiltPack implements OpenedPack {

    private final CoursePack contents = CourseFactory.eINSTANCE.createCoursePack();
    private final List<Module> modules;
    private final Map<String, VignetteCase> cases;
    private final Map<String, ItemBank> banks;
    private final Consumer<String> caseRead;

    BuiltPack(List<Module> modules, Map<String, VignetteCase> cases, Map<String, ItemBank> banks, Consumer<String> caseRead) {
        this.modules = List.copyOf(modules);
        this.cases = cases;
        this.banks = banks;
        this.caseRead = caseRead;
        contents.setId("built");
    }

    @Override
    public String location() {
        return "built";
    }

    @Override
    public CoursePack contents() {
        return contents;
    }

    @Override
    public List<String> files() {
        return lessons().map(Lesson::getFile).sorted().toList();
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return text(path).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<String> text(String path) {
        return lessons().filter(lesson -> lesson.getFile().equals(path)).findFirst().map(lesson -> "# " + lesson.getTitle() + "\n");
    }

    private Stream<Lesson> lessons() {
        return modules.stream().flatMap(module -> module.getLessons().stream()).filter(lesson -> lesson.getFile() != null);
    }

    @Override
    public List<Module> modules() {
        return modules;
    }

    @Override
    public List<ConceptMap> conceptMaps() {
        return List.of();
    }

    @Override
    public List<String> caseIds() {
        return List.copyOf(cases.keySet());
    }

    @Override
    public Optional<VignetteCase> vignette(String caseId) {
        caseRead.accept(caseId);
        return Optional.ofNullable(cases.get(caseId));
    }

    @Override
    public Optional<CaseCard> caseCard(String caseId) {
        return Optional.ofNullable(cases.get(caseId)).map(one -> new CaseCard(one.getId(), one.getTitle(), one.getSummary() == null ? "" : one.getSummary()));
    }

    @Override
    public List<String> bankIds() {
        return List.copyOf(banks.keySet());
    }

    @Override
    public Optional<ItemBank> bank(String bankId) {
        return Optional.ofNullable(banks.get(bankId));
    }

    @Override
    public int itemCount(String bankId) {
        return bank(bankId).map(bank -> bank.getItems().size()).orElse(0);
    }

    @Override
    public Optional<ArticleMap> articleMap() {
        return Optional.empty();
    }

    @Override
    public Optional<Glossary> glossary() {
        return Optional.empty();
    }
}
