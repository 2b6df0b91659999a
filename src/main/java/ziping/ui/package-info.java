/**
 * The window. Screens belong here, one package per page named like its noun, joined only by {@code
 * main}; rules, sums and file formats do not: a page shows a {@code Report} and edits it, and
 * {@code ReportFigures} says what follows from it. Pages are built in Java, not FXML: the compiler
 * then checks every field and handler, nothing is loaded by reflection while the user waits
 * (JabRef#6057 lost half a second to one FXML pane), and a page reads as one list of its fields.
 *
 * <h2>How a page is made</h2>
 *
 * <ol>
 *   <li>Package {@code ziping.ui.<noun>} with {@code package-info.java}; class {@code <Noun>Page
 *       implements ui.support.Page} with a constructor {@code (PageContext)}: build the node once
 *       there, root style class {@code page}, its first child a {@code PageHead}.
 *   <li>One line in {@code ui.main.Pages}: id, constructor, a static {@code completeness(
 *       ReportFigures)} for the mark ○ ◐ ●; the title goes under {@code page.<id>} into the words
 *       of {@code ui.main}.
 *   <li>Words: {@code messages.properties} beside the page in the resources, read by {@code
 *       Messages.of(<Noun>Page.class)} into a constant named {@code WORDS}. No Chinese literal in
 *       code, no unused key ({@code MessagesTest} checks both).
 *   <li>Plain fields: describe each as a {@code ReportField} (id {@code <page>.<field>}, getter,
 *       setter) in {@code <Noun>Form} and hand them to a {@code ui.control.FormPane}: it makes
 *       label, hint and unit from the words, saves, undoes, refuses and focuses by itself.
 *   <li>Everything else: show {@code context.report().get()} and {@code figures()}, follow {@code
 *       reportProperty()} (it also changes by undo and by other pages), and change it only by
 *       {@code context.report().edit(name, report -> ...)}. The name is what 撤销 will say. Give a
 *       field id to join typing into one step and call {@code endStep()} when the field is left. An
 *       edit that throws {@code InvalidValueException} has changed nothing; show its message at the
 *       field.
 *   <li>Set {@code report().placeProperty()} to a {@code Place} when a field or row gets the focus
 *       (FormPane does), and give the focus back in {@code focus(Place)}: undo, search, checks and
 *       the next start come in that way. Put ids on nodes; tests find them by id.
 *   <li>Off the FX thread only by {@code context.background()}: {@code run(title, work)} for long
 *       work with progress and cancel, {@code await(store().ask(..))} for questions to the store.
 *   <li>Ask and tell by {@code context.dialogs()}; go elsewhere by {@code context.navigation()}.
 *       Faults nobody expects need no catch: they reach the error window and the log.
 *   <li>Looks: classes of {@code css/base.css} ({@code card}, {@code pill}, {@code list-table},
 *       {@code link} …), colours only as {@code -color-*} names, sizes only in em. What only one
 *       page needs goes into a {@code page.css} beside its words, added to the page's node.
 *   <li>Test: extend {@code WindowTest}, which runs the real window headless on a real folder. See
 *       it: the profile {@code screens} takes pictures of every page of {@code Pages} by itself.
 * </ol>
 */
package ziping.ui;
