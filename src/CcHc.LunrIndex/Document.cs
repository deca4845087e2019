namespace CcHc.LunrIndex;

/// <summary>
/// What is found: the values of the fields by their names. A value is a string, which is cut into tokens; a sequence of strings, each of which is
/// a token as it stands; or null, which is the same as no value. Keys that are no field are passed over.
/// </summary>
/// <example><c>new Document { { "id", "task-1" }, { "title", "Một cửa" }, { "codes", new[] { "05/kh-ubnd" } } }</c></example>
public sealed class Document : Dictionary<string, object?>
{
    /// <summary>An empty document.</summary>
    public Document()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>How many times the weight of its terms counts. 0 is 1, as in lunr.</summary>
    public double Boost { get; set; } = 1;
}
