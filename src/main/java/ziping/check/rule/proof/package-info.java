/**
 * Defects of proof (H): surveys, evidence, bases, signatures, and claims nobody can verify. Figures
 * belong to {@code money}. Proof is what an on-site review asks for.
 */
package ziping.check.rule.proof;
