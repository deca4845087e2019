using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Rendering.Markup;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Pages;

/// <summary>What all pages of a site are made from.</summary>
public sealed record SiteScope
{
    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>Its tasks as of a date.</summary>
    public required SiteProgress Progress { get; init; }

    /// <summary>Where its pages stand.</summary>
    public required RouteTable Routes { get; init; }

    /// <summary>Which addresses there are.</summary>
    public required AddressBook Addresses { get; init; }

    /// <summary>Which addresses the whole site has, where only a part of it is rendered; else null.</summary>
    public AddressBook? LeftOut { get; init; }

    /// <summary>How its links are written.</summary>
    public required LinkStyle Links { get; init; }

    /// <summary>Where the site will stand, for what needs full addresses; null where it is not known or the site opens from a folder.</summary>
    public Uri? AbsoluteUrl => Links.IsLocal ? null : Site.Config.BaseUrl;

    /// <summary>The theme's words.</summary>
    public required WordTable Words { get; init; }

    /// <summary>The language of the words.</summary>
    public required string Language { get; init; }

    /// <summary>Whether there are summaries in English: the site is in another language, and its theme has the words.</summary>
    public bool HasEnglishSummary { get; init; }

    /// <summary>Makes HTML of Markdown.</summary>
    public required MarkupRenderer Markup { get; init; }

    /// <summary>Takes the diagnostics.</summary>
    public required DiagnosticBag Bag { get; init; }
}
