namespace CcHc.LunrIndex;

/// <summary>A document that has a term in a field.</summary>
/// <param name="Document">Its place among the documents as they were added, from 0.</param>
/// <param name="Weight">What the term weighs there, as the index has it: rounded to a thousandth.</param>
public readonly record struct Posting(int Document, double Weight);
