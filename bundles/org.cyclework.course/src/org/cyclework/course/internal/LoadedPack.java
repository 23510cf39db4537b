package org.cyclework.course.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cyclework.course.CaseCard;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.concept.ConceptMap;
import org.cyclework.model.course.ArticleMap;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.course.Glossary;
import org.cyclework.model.course.Module;
import org.cyclework.model.vignette.VignetteCase;

/** A pack of which only the table of contents is read at once. */
public final class LoadedPack implements OpenedPack {

    static final String CONTENTS = "pack.xmi";

    private final PackSource source;
    private final CoursePack contents;
    private final Lazy<List<String>> files;
    private final Lazy<List<Module>> modules;
    private final Lazy<List<ConceptMap>> conceptMaps;
    private final Lazy<Optional<ArticleMap>> articleMap;
    private final Lazy<Optional<Glossary>> glossary;
    private final Map<String, Lazy<Optional<CaseCard>>> cards = new ConcurrentHashMap<>();
    private final Map<String, Lazy<Integer>> counts = new ConcurrentHashMap<>();
    private final Map<String, Lazy<VignetteCase>> cases = new ConcurrentHashMap<>();
    private final Map<String, Lazy<ItemBank>> banks = new ConcurrentHashMap<>();

    private LoadedPack(PackSource source, CoursePack contents) {
        this.source = source;
        this.contents = contents;
        this.files = new Lazy<>(source::files);
        this.modules = new Lazy<>(() -> all(contents.getModuleFiles(), Module.class));
        this.conceptMaps = new Lazy<>(() -> all(contents.getConceptFiles(), ConceptMap.class));
        this.articleMap = new Lazy<>(() -> named(contents.getArticleFile(), ArticleMap.class));
        this.glossary = new Lazy<>(() -> named(contents.getGlossaryFile(), Glossary.class));
        contents.getCaseFiles().forEach(f -> cards.put(PackPaths.id(f), new Lazy<>(() -> bytes(f).flatMap(b -> Glance.card(PackPaths.id(f), b)))));
        contents.getBankFiles().forEach(f -> counts.put(PackPaths.id(f), new Lazy<>(() -> bytes(f).map(b -> Glance.children(b, "items")).orElse(0))));
        contents.getCaseFiles().forEach(f -> cases.put(PackPaths.id(f), new Lazy<>(() -> model(f, VignetteCase.class))));
        contents.getBankFiles().forEach(f -> banks.put(PackPaths.id(f), new Lazy<>(() -> model(f, ItemBank.class))));
    }

    /** Opens the pack of a source. */
    public static LoadedPack open(PackSource source) {
        byte[] bytes = source.read(CONTENTS).orElseThrow(() -> new PackException(source.location(),
                "there is no " + CONTENTS + ", so this is no course pack", "Name a pack folder or a .cwpack archive."));
        if (bytes.length > Limits.CONTENTS_BYTES) {
            throw new PackException(source.location(), CONTENTS + " is larger than 1 MB, and a table of contents is not", "Get the pack again from where it came from.");
        }
        return new LoadedPack(source, XmiReader.read(source.location() + "/" + CONTENTS, CONTENTS, bytes, CoursePack.class));
    }

    @Override
    public String location() {
        return source.location();
    }

    @Override
    public CoursePack contents() {
        return contents;
    }

    @Override
    public List<String> files() {
        return files.get();
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return source.read(path);
    }

    @Override
    public Optional<String> text(String path) {
        return bytes(path).map(b -> PackText.of(b).text());
    }

    @Override
    public List<Module> modules() {
        return modules.get();
    }

    @Override
    public List<ConceptMap> conceptMaps() {
        return conceptMaps.get();
    }

    @Override
    public List<String> caseIds() {
        return contents.getCaseFiles().stream().map(PackPaths::id).toList();
    }

    @Override
    public Optional<VignetteCase> vignette(String caseId) {
        return Optional.ofNullable(cases.get(caseId)).map(Lazy::get);
    }

    @Override
    public Optional<CaseCard> caseCard(String caseId) {
        return Optional.ofNullable(cards.get(caseId)).flatMap(Lazy::get);
    }

    @Override
    public List<String> bankIds() {
        return contents.getBankFiles().stream().map(PackPaths::id).toList();
    }

    @Override
    public Optional<ItemBank> bank(String bankId) {
        return Optional.ofNullable(banks.get(bankId)).map(Lazy::get);
    }

    @Override
    public int itemCount(String bankId) {
        return Optional.ofNullable(counts.get(bankId)).map(Lazy::get).orElse(0);
    }

    @Override
    public Optional<ArticleMap> articleMap() {
        return articleMap.get();
    }

    @Override
    public Optional<Glossary> glossary() {
        return glossary.get();
    }

    private <T> List<T> all(List<String> paths, Class<T> type) {
        return paths.stream().map(p -> model(p, type)).toList();
    }

    private <T> Optional<T> named(String path, Class<T> type) {
        return path == null || path.isBlank() ? Optional.empty() : Optional.of(model(path, type));
    }

    private <T> T model(String path, Class<T> type) {
        String location = source.location() + "/" + path;
        byte[] bytes = source.read(path).orElseThrow(() -> new PackException(location,
                CONTENTS + " lists this file and it is not there", "Add the file or take it off the list."));
        return XmiReader.read(location, path, bytes, type);
    }
}
