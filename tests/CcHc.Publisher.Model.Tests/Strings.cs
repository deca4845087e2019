using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Model.Tests;

/// <summary>Makes strings: any UTF-16 with lone surrogates, Vietnamese letters and marks, and pieces that mean something to a reader.</summary>
internal static class Strings
{
    private const string Letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyAÂĐEÔƠƯYáàảãạếềểễệọụựỳÝỦ";

    private const string Marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0327\u0340";

    private static readonly Gen<string> AnyCharacter = Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString());

    private static readonly Gen<string> Vietnamese = Gen.Elements((Letters + Marks + Marks + " -,.;/0129\n").Select(c => c.ToString()).ToArray());

    /// <summary>Strings of letters, marks, signs and any other characters.</summary>
    public static Gen<string> Any => Joined(Gen.Frequency((1, AnyCharacter), (6, Vietnamese)));

    /// <summary>Strings of the given pieces, with other characters between.</summary>
    public static Gen<string> With(params string[] pieces) => Joined(Gen.Frequency((1, AnyCharacter), (2, Vietnamese), (12, Gen.Elements(pieces))));

    private static Gen<string> Joined(Gen<string> pieces) => pieces.ListOf().Select(p => string.Concat(p));
}
