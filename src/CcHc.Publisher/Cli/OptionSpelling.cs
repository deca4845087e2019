using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Cli;

/// <summary>Options are ASCII; written with Vietnamese marks they are understood too.</summary>
internal static class OptionSpelling
{
    /// <summary>An argument, its option's name without marks: <c>--đơn-vị=phuong-a</c> is <c>--don-vi=phuong-a</c>.</summary>
    public static string Ascii(string argument)
    {
        var end = argument.IndexOf('=', StringComparison.Ordinal) is var at && at < 0 ? argument.Length : at;
        return argument.StartsWith("--", StringComparison.Ordinal) && !argument.AsSpan(0, end).ContainsAnyExceptInRange('\0', '\x7F')
            ? argument
            : argument.StartsWith("--", StringComparison.Ordinal) ? VietnameseText.Fold(argument[..end]) + argument[end..] : argument;
    }
}
