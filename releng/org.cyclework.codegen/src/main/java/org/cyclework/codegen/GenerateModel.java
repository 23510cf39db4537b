package org.cyclework.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the model code from the genmodel, without a running Eclipse.
 *
 * <p>Arguments: the folder of {@code org.cyclework.model} that holds the genmodel, and the folder that
 * receives the model bundle with the generated code in {@code src-gen}.
 */
public final class GenerateModel {

    private static final String MODEL = "org.cyclework.model";

    private GenerateModel() {
    }

    /** @param args model bundle, target of the model code */
    public static void main(String[] args) throws IOException {
        generate(Path.of(args[0]), Path.of(args[1]));
    }

    /**
     * Generates into the given folder.
     *
     * @param source the model bundle; its {@code model/cyclework.genmodel} is read
     * @param model receives {@code src-gen} of the model bundle
     * @throws IllegalStateException where the model is invalid or the generator reports an error
     */
    public static void generate(Path source, Path model) throws IOException {
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new EcoreResourceFactoryImpl());
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        EcorePlugin.getPlatformResourceMap().put(MODEL, folder(model));

        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Path genmodelFile = source.resolve("model/cyclework.genmodel").toRealPath();
        Resource resource = resources.getResource(URI.createFileURI(genmodelFile.toString()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        EcoreUtil.resolveAll(resources);
        require(genModel.diagnose());
        genModel.setCanGenerate(true);
        genModel.reconcile();
        genModel.setValidateModel(true);
        genModel.setUpdateClasspath(false);

        Generator generator = new Generator();
        generator.setInput(genModel);
        require(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
    }

    private static URI folder(Path path) throws IOException {
        Path real = Files.createDirectories(path).toRealPath();
        return URI.createFileURI(real + "/");
    }

    private static void require(Diagnostic diagnostic) {
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(diagnostic.getMessage() + " " + diagnostic.getChildren());
        }
    }
}
