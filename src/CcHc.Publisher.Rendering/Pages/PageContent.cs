using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages;

/// <summary>What a template is given to make a page of.</summary>
/// <param name="Page">The page itself. Its kind is the name of the template.</param>
/// <param name="Globals">The views, by the names under which the template knows them.</param>
public sealed record PageContent(PageView Page, IReadOnlyList<KeyValuePair<string, object>> Globals);
