using AngleSharp.Dom;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>What a screen reader calls an element, as far as a check needs it: which words, or none.</summary>
internal static class AccessibleName
{
    private const int LongestShown = 60;

    /// <summary>The name, without white space around it; empty where there is none.</summary>
    public static string Of(IElement element)
    {
        if (element.GetAttribute("aria-labelledby") is { } ids)
        {
            var named = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => element.Owner?.GetElementById(id)?.TextContent ?? "");
            if (string.Join(' ', named).Trim() is { Length: > 0 } words)
            {
                return words;
            }
        }

        return Given(element.GetAttribute("aria-label")) ?? Given(Content(element)) ?? Given(element.GetAttribute("title")) ?? "";
    }

    /// <summary>Whether an element is hidden from a screen reader.</summary>
    public static bool IsHidden(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.HasAttribute("hidden") || at.GetAttribute("aria-hidden") == "true" || at.GetAttribute("role") is "presentation" or "none")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An element's words on one line, cut where they are long, for a sentence about it.</summary>
    public static string Shown(IElement element)
    {
        var words = string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestShown ? words : $"{words[..LongestShown]}…";
    }

    private static string Content(INode node) => node switch
    {
        IText text => text.Data,
        IElement element when element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" => "",
        IElement { LocalName: "img" } image => image.GetAttribute("alt") ?? "",
        IElement { LocalName: "input" } input => input.GetAttribute("value") ?? "",
        IElement inner when inner.HasAttribute("aria-label") && inner.ParentElement is not null => inner.GetAttribute("aria-label")!,
        _ => string.Concat(node.ChildNodes.Select(Content)),
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
