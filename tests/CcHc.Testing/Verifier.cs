using System.Reflection;
using System.Runtime.CompilerServices;

namespace CcHc.Testing;

/// <summary>
/// Snapshots: <c>await Verify(text, "json")</c> compares a text with <c>TestClass.Method.verified.json</c> beside the test. The calls and
/// the files are those of the package Verify.Xunit, which may take this helper's place.
/// </summary>
/// <remarks>
/// <para>The test class is named for its file. Verified files are UTF-8 with a byte order mark, LF, no final newline; how a checkout or an
/// editor changes those three makes no difference.</para>
/// <para>On a difference <c>*.received.*</c> is written beside the verified file and the test fails with the changed lines. Set
/// <c>CCHC_ACCEPT=1</c> and run the tests again to accept what they receive; look at <c>git diff</c> before you commit it.</para>
/// </remarks>
public static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with its verified file when it is awaited.</summary>
    /// <param name="target">The text.</param>
    /// <param name="extension">What the text is, without a dot.</param>
    /// <param name="sourceFile">Given by the compiler.</param>
    /// <param name="method">Given by the compiler.</param>
    /// <example><c>await Verify(page, "html").UseParameters(unit);</c></example>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SettingsTask Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, extension, RepositoryRoot.Resolve(sourceFile), method, Assembly.GetCallingAssembly());
}
