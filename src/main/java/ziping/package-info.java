/**
 * 绩效自评: the self-evaluation of project spending by one evaluator, offline. Nouns of the work come
 * first ({@code value} to {@code check}, plain Java), each hard technique has one further package
 * that alone may import it. Only the launcher lives here.
 */
package ziping;
