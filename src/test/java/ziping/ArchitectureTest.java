package ziping;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom. Each rule says why in its reason; the packages' own words are the rest. */
@AnalyzeClasses(packages = "ziping", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String[] NOUNS = {
        "ziping.value..",
        "ziping.project..",
        "ziping.execution..",
        "ziping.indicator..",
        "ziping.survey..",
        "ziping.evaluation..",
        "ziping.scoring..",
        "ziping.finding..",
        "ziping.evidence..",
        "ziping.report..",
        "ziping.check.."
    };

    private static final String[] RIM = {"ziping.ui..", "ziping.app..", "ziping.cli.."};

    private static final String[] DATABASE = {
        "org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..", "javax.sql..", "ziping.store.db.."
    };

    private static final String[] SCREEN = {"javafx..", "org.controlsfx..", "atlantafx.."};

    private static final String[] READS_JSON = {
        "ziping.json..",
        "ziping.exchange..",
        "ziping.template..",
        "ziping.submission..",
        "ziping.app..",
        "ziping.cli.."
    };

    private static final String[] RUNS_THREADS = {
        "ziping.ui.support..", "ziping.app..", "ziping.store.."
    };

    @ArchTest
    static final ArchRule nounsArePlainJava =
            classes()
                    .that()
                    .resideInAnyPackage(NOUNS)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(NOUNS)
                                    .or(resideInAnyPackage("java..", "io.soabase..")))
                    .because("the nouns of the work must read and run without any technique");

    @ArchTest
    static final ArchRule valuesKnowNothingElse =
            noClasses()
                    .that()
                    .resideInAPackage("ziping.value..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("ziping..")
                                    .and(not(resideInAnyPackage("ziping.value.."))))
                    .because("money, rates and dates lie below every noun");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDatabase =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("ziping.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(DATABASE)
                    .because("how data is kept can change without anyone noticing");

    @ArchTest
    static final ArchRule onlyExportAndIntakeKnowOfficeFiles =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("ziping.export..", "ziping.intake..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                    .because("documents are assembled free of file formats");

    @ArchTest
    static final ArchRule onlyTheScreensKnowJavaFx =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("ziping.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(SCREEN)
                    .because("the command line must run without a display");

    @ArchTest
    static final ArchRule onlyReadersOfJsonKnowItsLibrary =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(READS_JSON)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                    .because("formats belong to the packages that read and write them");

    @ArchTest
    static final ArchRule techniquesDoNotKnowWhoUsesThem =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "ziping.store..",
                            "ziping.export..",
                            "ziping.intake..",
                            "ziping.template..",
                            "ziping.exchange..",
                            "ziping.submission..",
                            "ziping.json..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(RIM)
                    .because("the rim wires the techniques, not the other way round");

    @ArchTest
    static final ArchRule storeAndExportKnowOnlyNouns =
            noClasses()
                    .that()
                    .resideInAnyPackage("ziping.store..", "ziping.export..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "ziping.template..",
                            "ziping.exchange..",
                            "ziping.json..",
                            "ziping.submission..",
                            "ziping.intake..")
                    .because("each technique can be read and changed alone");

    @ArchTest
    static final ArchRule storeDoesNotKnowExport =
            noClasses()
                    .that()
                    .resideInAPackage("ziping.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("ziping.export..")
                    .because("each technique can be read and changed alone");

    @ArchTest
    static final ArchRule theScreensDoNotKnowTheCommandLine =
            noClasses()
                    .that()
                    .resideInAPackage("ziping.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("ziping.cli..")
                    .allowEmptyShould(true)
                    .because("both are ways in; what they share lies in app");

    @ArchTest
    static final ArchRule appAndCommandLineDoNotKnowTheScreens =
            noClasses()
                    .that()
                    .resideInAnyPackage("ziping.app..", "ziping.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("ziping.ui..")
                    .allowEmptyShould(true)
                    .because("the command line must run without a display");

    @ArchTest
    static final ArchRule pagesDoNotKnowOneAnother =
            slices().matching("ziping.ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            resideInAnyPackage("ziping.ui.main.."),
                            resideInAnyPackage("ziping.ui.."))
                    .ignoreDependency(
                            resideInAnyPackage("ziping.ui.."),
                            resideInAnyPackage("ziping.ui.control..", "ziping.ui.support.."))
                    .allowEmptyShould(true)
                    .because("a page can be understood and changed alone; ui.main joins them");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("ziping.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule screensAreFreeOfCycles =
            slices().matching("ziping.ui.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule threadsAreMadeInOnePlaceEach =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(RUNS_THREADS)
                    .should()
                    .dependOnClassesThat(
                            nameMatching("java\\.util\\.concurrent\\.(.*Executor.*|ForkJoinPool)"))
                    .orShould()
                    .callConstructor(Thread.class)
                    .orShould()
                    .callConstructor(Thread.class, Runnable.class)
                    .orShould()
                    .callConstructor(Thread.class, Runnable.class, String.class)
                    .orShould()
                    .callConstructor(Thread.class, String.class)
                    .orShould()
                    .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                    .because("the way between threads must be one that everybody knows");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that()
                    .areStatic()
                    .and()
                    .doNotHaveName("$SwitchMap")
                    .and()
                    .areNotDeclaredIn("ziping.store.db..")
                    .should()
                    .beFinal()
                    .because("state belongs to objects that are opened and closed");

    @ArchTest
    static final ArchRule columnsAreNotSizedByTheScreen =
            noClasses()
                    .should()
                    .callMethod(
                            "org.apache.poi.ss.usermodel.Sheet",
                            "autoSizeColumn",
                            int.class.getName())
                    .because("it needs the screen's fonts and fails on bare machines");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("ziping.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .because("what is printed is a contract");

    @ArchTest
    static final ArchRule pathsComeFromPath =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.nio.file.Paths");

    @ArchTest
    static final ArchRule faultsHaveNames =
            noClasses()
                    .that()
                    .areNotAssignableTo(Throwable.class)
                    .should()
                    .callConstructor(RuntimeException.class, String.class)
                    .orShould()
                    .callConstructor(Exception.class, String.class)
                    .because("who catches must be able to tell faults apart");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Service|Helper|Util|Utils|Impl)")
                    .because("such names say nothing");

    @ArchTest
    static final ArchRule pagesLiveInTheScreens =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Page")
                    .should()
                    .resideInAPackage("ziping.ui..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesLiveInTheStore =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Repository")
                    .should()
                    .resideInAPackage("ziping.store..");

    @ArchTest
    static final ArchRule writersWriteFiles =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Writer")
                    .should()
                    .resideInAnyPackage(
                            "ziping.export..",
                            "ziping.submission..",
                            "ziping.exchange..",
                            "ziping.store..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nounsCountInDecimals =
            noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(NOUNS)
                    .should()
                    .haveRawType(double.class)
                    .orShould()
                    .haveRawType(float.class)
                    .because("money, points and rates are exact");

    @ArchTest
    static final ArchRule repositoriesSpeakInNouns =
            noMethods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat(
                            resideInAPackage("ziping.store").and(modifier(JavaModifier.PUBLIC)))
                    .should()
                    .haveRawReturnType(resideInAnyPackage(DATABASE))
                    .because("no one outside may see how data is kept");
}
