/**
 * What the disk does to files, whoever writes them: renames that last, copies that are on the disk,
 * what an error of the system means, and on what kind of drive a folder lies. What is in the files
 * and whole-file exports do not belong here. The store, exports and packages for sticks make the
 * same promises about files and would otherwise each keep their own list of the system's words.
 */
package ziping.disk;
