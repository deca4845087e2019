using System.Text;

namespace CcHc.Testing;

/// <summary>Compares a text with its verified file.</summary>
internal static class Snapshot
{
    private const string AcceptVariable = "CCHC_ACCEPT";

    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Fails where they differ, or accepts the text where <c>CCHC_ACCEPT=1</c>.</summary>
    /// <param name="text">What the test made.</param>
    /// <param name="path">The verified file's path without <c>.verified.ext</c>.</param>
    /// <param name="extension">Without a dot.</param>
    public static async Task CompareAsync(string text, string path, string extension)
    {
        var (received, verified) = ($"{path}.received.{extension}", $"{path}.verified.{extension}");
        var actual = Normalize(text);
        var expected = File.Exists(verified) ? Normalize(await File.ReadAllTextAsync(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1" && path.StartsWith(RepositoryRoot.Path, StringComparison.Ordinal))
        {
            await File.WriteAllTextAsync(verified, actual, WithMark);
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, actual, WithMark);
        throw new VerifyException(
            $"""
            {(expected is null ? "There is no verified file" : "The text differs from the verified file")}: {Path.GetFileName(verified)}
            Received: {received}
            To accept it, set {AcceptVariable}=1 and run the test again.

            {LineDiff.Describe(expected ?? "", actual)}
            """);
    }

    private static string Normalize(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n');
}
