/**
 * The page 基本情况: the unit, the project, what it rests on, and the evaluation team. Money, goals and
 * the evaluation's methods have pages of their own. Its fields are listed in {@code ProjectForm}
 * apart from any control, so that they can be tested as plain values.
 */
package ziping.ui.project;
