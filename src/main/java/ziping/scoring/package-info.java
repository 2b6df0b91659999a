/**
 * From target and actual value to points (得分): formulas, bands, execution score, early warnings,
 * total and grade, each with its explanation in Chinese. Where the rules come from (files, JSON)
 * belongs to {@code template}; nothing here is a constant of a year or a place. Scoring is a pure
 * function, so that every screen and file may compute it again and get the same.
 */
package ziping.scoring;
