using CcHc.LunrIndex.JavaScript;

namespace CcHc.LunrIndex.Postings;

/// <summary>What a term weighs in a field of a document (BM25, as lunr has it), rounded to a thousandth.</summary>
/// <remarks>The operations stand in the order in which lunr.js makes them: each rounds.</remarks>
internal sealed class Weights
{
    private readonly IndexData _data;
    private readonly double[] _rarities;
    private readonly double[] _averageLengths;

    private Weights(IndexData data, double[] rarities, double[] averageLengths)
    {
        _data = data;
        _rarities = rarities;
        _averageLengths = averageLengths;
    }

    /// <summary>Makes ready what all weights need: how rare each term is, and how long each field is on average.</summary>
    public static Weights Create(IndexData data, InvertedIndex inverted)
    {
        var rarities = new double[data.Terms.Count];
        for (var term = 0; term < rarities.Length; term++)
        {
            double frequency = inverted.Frequency(term);
            rarities[term] = NaturalLogarithm.Of(1 + Math.Abs((data.Documents.Count - frequency + 0.5) / (frequency + 0.5)));
        }

        var averages = new double[data.Fields.Count];
        for (var run = 0; run < data.Documents.Count * averages.Length; run++)
        {
            averages[run % averages.Length] += data.Counts.Length(run);
        }

        return new Weights(data, rarities, [.. averages.Select(sum => sum / data.Documents.Count)]);
    }

    /// <summary>The weight of a pair in a run.</summary>
    public double Of(long pair, int run)
    {
        var field = run % _averageLengths.Length;
        double count = TermCounts.Count(pair);
        var length = _data.Counts.Length(run) / _averageLengths[field];
        var weight = _rarities[TermCounts.Term(pair)] * ((_data.K1 + 1) * count) / ((_data.K1 * (1 - _data.B + (_data.B * length))) + count);
        weight *= _data.Fields[field].Factor;
        weight *= _data.Documents[run / _averageLengths.Length].Factor;
        return Number.Round(weight * 1000) / 1000;
    }
}
