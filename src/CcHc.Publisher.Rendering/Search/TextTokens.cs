namespace CcHc.Publisher.Rendering.Search;

/// <summary>A text, taken apart.</summary>
/// <param name="Tokens">Its own tokens, in order.</param>
/// <param name="Written">The short and long forms that stand in it.</param>
/// <param name="OtherForms">The forms by which it is found as well, with what they belong to.</param>
internal sealed record TextTokens(string[] Tokens, string[] Written, (string Form, Abbreviation Abbreviation)[] OtherForms);
