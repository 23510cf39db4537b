package org.cyclework.course.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cyclework.course.CaseCard;
import org.cyclework.course.Course;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.Recaster;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Contrast;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;

/** The course of a list of packs: four small indexes, each built when it is first needed. */
public final class LoadedCourse implements Course {

    private final List<OpenedPack> packs;
    private final Lazy<Outline> outline;
    private final Lazy<ConceptIndex> concepts;
    private final Lazy<ItemIndex> items;
    private final Lazy<Papers> papers;
    private final Lazy<String> fingerprint;
    private final Map<CastKey, VignetteCase> casts = new ConcurrentHashMap<>();

    /** A case in one cast. */
    private record CastKey(String caseId, Optional<String> recastingId) {
    }

    /** Packs in teaching order. */
    public LoadedCourse(List<OpenedPack> packs) {
        this.packs = List.copyOf(packs);
        this.outline = new Lazy<>(() -> new Outline(this.packs));
        this.concepts = new Lazy<>(() -> new ConceptIndex(this.packs));
        this.items = new Lazy<>(() -> new ItemIndex(this.packs));
        this.papers = new Lazy<>(() -> new Papers(this.packs));
        this.fingerprint = new Lazy<>(() -> Fingerprint.of(this.packs));
    }

    @Override
    public List<OpenedPack> packs() {
        return packs;
    }

    @Override
    public List<Module> modules() {
        return outline.get().modules();
    }

    @Override
    public Optional<Module> module(String moduleId) {
        return outline.get().module(moduleId);
    }

    @Override
    public Optional<Lesson> lesson(String lessonId) {
        return outline.get().lesson(lessonId);
    }

    @Override
    public Optional<Module> moduleOf(String lessonId) {
        return outline.get().moduleOf(lessonId);
    }

    @Override
    public Optional<String> lessonText(String lessonId) {
        return outline.get().lessonText(lessonId);
    }

    @Override
    public Optional<String> safetyLesson() {
        return first(p -> named(p.contents().getSafetyLesson()));
    }

    @Override
    public List<Concept> concepts() {
        return concepts.get().concepts();
    }

    @Override
    public Optional<Concept> concept(String key) {
        return concepts.get().concept(key);
    }

    @Override
    public List<Relation> relationsFrom(String conceptKey) {
        return concepts.get().relationsFrom(conceptKey);
    }

    @Override
    public List<Relation> relationsTo(String conceptKey) {
        return concepts.get().relationsTo(conceptKey);
    }

    @Override
    public List<Contrast> contrasts(String conceptKey) {
        return concepts.get().contrasts(conceptKey);
    }

    @Override
    public List<Lesson> lessonsUsing(String conceptKey) {
        return outline.get().lessonsUsing(conceptKey);
    }

    @Override
    public List<String> caseIds() {
        return ids(OpenedPack::caseIds);
    }

    @Override
    public Optional<CaseCard> caseCard(String caseId) {
        return first(p -> p.caseCard(caseId)).filter(card -> (card.title() + card.summary()).indexOf('{') < 0).or(() -> Course.super.caseCard(caseId));
    }

    @Override
    public Optional<VignetteCase> vignette(String caseId, Optional<String> recastingId) {
        return Optional.ofNullable(casts.computeIfAbsent(new CastKey(caseId, recastingId),
                key -> first(p -> p.vignette(caseId)).map(template -> Recaster.cast(template, recastingId)).orElse(null)));
    }

    @Override
    public List<String> bankIds() {
        return ids(OpenedPack::bankIds);
    }

    @Override
    public Optional<ItemBank> bank(String bankId) {
        return first(p -> p.bank(bankId));
    }

    @Override
    public List<ItemBank> banksOf(String moduleId) {
        return module(moduleId).stream().flatMap(m -> m.getBankIds().stream()).flatMap(id -> bank(id).stream()).toList();
    }

    @Override
    public List<Item> itemsOf(String moduleId) {
        return banksOf(moduleId).stream().flatMap(b -> b.getItems().stream()).toList();
    }

    @Override
    public int itemCount(String moduleId) {
        return module(moduleId).stream().flatMap(m -> m.getBankIds().stream())
                .flatMap(id -> packs.stream().filter(p -> p.bankIds().contains(id)).limit(1).map(p -> p.itemCount(id)))
                .mapToInt(Integer::intValue).sum();
    }

    @Override
    public Optional<Item> item(String itemId) {
        return items.get().item(itemId);
    }

    @Override
    public Optional<ItemBank> bankOf(String itemId) {
        return item(itemId).map(i -> (ItemBank) i.eContainer());
    }

    @Override
    public List<GlossaryEntry> glossary() {
        return papers.get().glossary();
    }

    @Override
    public List<Source> sources() {
        return concepts.get().sources();
    }

    @Override
    public Optional<Source> source(String sourceId) {
        return concepts.get().source(sourceId);
    }

    @Override
    public List<ArticleItem> articleItems() {
        return papers.get().articleItems();
    }

    @Override
    public Optional<ArticleItem> articleItem(String articleItemId) {
        return papers.get().articleItem(articleItemId);
    }

    @Override
    public Optional<CareNote> careNote(String careNoteId) {
        return papers.get().careNote(careNoteId);
    }

    @Override
    public Optional<String> sourcePage() {
        return first(p -> named(p.contents().getSourcePage()).flatMap(p::text));
    }

    @Override
    public Optional<byte[]> resource(String path) {
        return first(p -> p.bytes(path));
    }

    @Override
    public String fingerprint() {
        return fingerprint.get();
    }

    private List<String> ids(Function<OpenedPack, List<String>> list) {
        return packs.stream().map(list).flatMap(List::stream).distinct().toList();
    }

    private static Optional<String> named(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private <T> Optional<T> first(Function<OpenedPack, Optional<T>> question) {
        return packs.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
