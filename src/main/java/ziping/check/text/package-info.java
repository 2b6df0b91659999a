/**
 * Plain texts that nobody entered into the program: which lines are prose, which are tables, and
 * the scored forms printed in them. Files of office programs are no matter of this package. It is
 * apart from {@code sheet} and {@code prose} because they also serve reports in the program.
 */
package ziping.check.text;
