using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Model.Tests;

/// <summary>Checks a property with the same values on every run.</summary>
internal static class Property
{
    private static readonly Config Config = Config.QuickThrowOnFailure
        .WithMaxTest(RandomCases.Count(300))
        .WithReplay(new Replay(new Rnd(20261120, 7), Microsoft.FSharp.Core.FSharpOption<int>.None));

    /// <summary>Throws, with the smallest value found, where the property does not hold.</summary>
    public static void Holds<T>(Gen<T> values, Func<T, bool> property) => Prop.ForAll(values.ToArbitrary(), property).Check(Config);
}
