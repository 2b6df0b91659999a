package ziping.ui.control;

/**
 * What surrounds a field's value.
 *
 * @param label official word before it
 * @param hint shown while it is empty; may be empty
 * @param suffix unit after it, such as 人; may be empty
 * @param editName name of the step when it is edited
 * @param lines how many lines it shows
 * @param asTyped whether each character counts, or only what is there when the field is left
 */
record FieldLook(
        String label, String hint, String suffix, String editName, int lines, boolean asTyped) {}
