namespace CcHc.LunrIndex;

/// <summary>A document that has a term in a field.</summary>
/// <param name="Document">Its place among the documents as they were added, from 0.</param>
/// <param name="Count">How often the term stands there.</param>
public readonly record struct Posting(int Document, int Count);
