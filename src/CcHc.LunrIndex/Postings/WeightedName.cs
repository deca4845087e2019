namespace CcHc.LunrIndex.Postings;

/// <summary>A field's name or a document's reference, with how many times its terms count.</summary>
/// <param name="Name">The name.</param>
/// <param name="Boost">The factor as it was given.</param>
internal readonly record struct WeightedName(string Name, double Boost)
{
    /// <summary>The factor that lunr takes: <c>boost || 1</c>.</summary>
    public double Factor => Boost == 0 || double.IsNaN(Boost) ? 1 : Boost;
}
