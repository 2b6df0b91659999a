/**
 * The window itself: head, navigation, status line, which project is open, and the list of pages.
 * What a page shows does not belong here. It is the only package that knows the pages, so that each
 * of them can be read and changed alone.
 */
package ziping.ui.main;
