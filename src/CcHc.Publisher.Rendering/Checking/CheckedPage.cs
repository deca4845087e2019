using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>A finished page, parsed as a browser parses it, and where its mistakes go.</summary>
internal sealed class CheckedPage
{
    private static readonly HtmlParserOptions Options = new() { IsKeepingSourceReferences = true };

    private readonly Action<DiagnosticRule, SourceLocation, string, string> _report;

    private CheckedPage(string path, IHtmlDocument document, Action<DiagnosticRule, SourceLocation, string, string> report)
    {
        Path = path;
        Document = document;
        Elements = [.. document.All];
        ByName = Elements.ToLookup(e => e.LocalName, StringComparer.Ordinal);
        Ids = Elements.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);
        _report = report;
    }

    /// <summary>Its path in the output folder.</summary>
    public string Path { get; }

    /// <summary>The page.</summary>
    public IHtmlDocument Document { get; }

    /// <summary>Every element, in the order of the page.</summary>
    public IReadOnlyList<IElement> Elements { get; }

    /// <summary>The elements of each name, in the order of the page.</summary>
    public ILookup<string, IElement> ByName { get; }

    /// <summary>The ids on the page.</summary>
    public IReadOnlySet<string> Ids { get; }

    /// <summary>Parses a page.</summary>
    /// <param name="path">Its path in the output folder.</param>
    /// <param name="html">Its text.</param>
    /// <param name="report">Takes what is wrong: rule, place, sentence, cure.</param>
    public static CheckedPage Parse(string path, string html, Action<DiagnosticRule, SourceLocation, string, string> report) =>
        new(path, new HtmlParser(Options).ParseDocument(html), report);

    /// <summary>Reports a mistake of an element.</summary>
    public void Report(DiagnosticRule rule, IElement element, string message, string cure) => _report(rule, PlaceOf(element), message, cure);

    /// <summary>Where an element stands; the parser keeps no place of drawings, which have that of what holds them.</summary>
    public SourceLocation PlaceOf(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference?.Position is { } place)
            {
                return new SourceLocation(Path, place.Line, place.Column);
            }
        }

        return new SourceLocation(Path);
    }

    /// <summary>Reports a mistake of the page as a whole.</summary>
    public void Report(DiagnosticRule rule, string message, string cure) => _report(rule, new SourceLocation(Path), message, cure);
}
