using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace CcHc.Publisher.Tests.Support;

/// <summary>A page of a PDF.</summary>
/// <param name="Width">In millimetres.</param>
/// <param name="Height">In millimetres.</param>
/// <param name="Text">Its text in the order in which it was drawn, cell by cell, without blanks: where a word ends is a guess in a PDF.</param>
/// <param name="Words">Its words with their places, in millimetres from the upper left corner.</param>
internal sealed record PrintedPage(double Width, double Height, string Text, IReadOnlyList<(string Text, double Left, double Top, double Right, double Bottom)> Words)
{
    private const double MillimetresInPoint = 25.4 / 72;

    /// <summary>Whether some words stand on the page, one behind the other.</summary>
    public bool Says(string words) => Text.Contains(WithoutBlanks(words), StringComparison.OrdinalIgnoreCase);

    /// <summary>A text as <see cref="Text"/> has it.</summary>
    public static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The pages of a PDF, as Poppler reads them (<c>.ci/test</c> installs it).</summary>
    public static IReadOnlyList<PrintedPage> Read(string pdf)
    {
        var texts = Run("-raw", pdf).Split('\f');
        return
        [
            .. XDocument.Parse(Run("-bbox", pdf)).Descendants().Where(e => e.Name.LocalName == "page").Select((page, at) => new PrintedPage(
                Millimetres(page, "width"), Millimetres(page, "height"), WithoutBlanks(texts[at]),
                [
                    .. page.Elements().Select(word => (
                        word.Value, Millimetres(word, "xMin"), Millimetres(word, "yMin"), Millimetres(word, "xMax"), Millimetres(word, "yMax"))),
                ])),
        ];
    }

    private static string Run(string option, string pdf)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", [option, pdf, "-"]) { RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    private static double Millimetres(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture) * MillimetresInPoint;
}
