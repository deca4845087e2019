namespace CcHc.Templating.Runtime;

/// <summary>A parameter of a function of the host.</summary>
/// <param name="Name">Its name, for named arguments.</param>
/// <param name="IsOptional">Whether templates may leave it out.</param>
/// <param name="Default">Its value when it is left out.</param>
/// <param name="IsVariadic">Whether it takes all further arguments as a <see cref="ScriptArray"/>; only the last parameter can.</param>
public sealed record ScriptParameterInfo(string Name, bool IsOptional = false, object? Default = null, bool IsVariadic = false)
{
    /// <summary>Makes the value one of the kind that the function wants, or throws; null when any value will do.</summary>
    internal Func<object?, object?>? Convert { get; init; }
}
