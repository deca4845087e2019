using CcHc.Publisher.Import.Texts;
using CcHc.Publisher.Model.Dates;

namespace CcHc.Publisher.Import.Heads;

/// <summary>What stands above the text of a paper.</summary>
/// <param name="Rest">The lines that are not part of it.</param>
internal sealed record Opening(IReadOnlyList<TextLine> Rest)
{
    /// <summary>Number and symbol.</summary>
    public string? Number { get; init; }

    /// <summary>The place before the date.</summary>
    public string? Place { get; init; }

    /// <summary>The date.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The line of the date.</summary>
    public int IssuedLine { get; init; }

    /// <summary>The title on one line.</summary>
    public string? Title { get; init; }

    /// <summary>The lines that name who issues it.</summary>
    public string Issuer { get; init; } = "";
}
