namespace CcHc.LunrIndex;

/// <summary>A part of every document that is searched for itself: its title, its text.</summary>
/// <param name="Name">The key of its value in a <see cref="Document"/>. Without <c>/</c>, which lunr puts between the name and the document.</param>
/// <param name="Boost">How many times the weight of its terms counts. 0 is 1, as in lunr.</param>
public sealed record Field(string Name, double Boost = 1);
