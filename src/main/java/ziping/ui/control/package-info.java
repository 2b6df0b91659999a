/**
 * The program's own controls, which know values but no page: the editing table, fields, and the
 * execution timeline. What a page does with an edited value does not belong here. They are our own
 * because JavaFX's table loses what is typed and no library has a timeline with required schedules.
 */
package ziping.ui.control;
