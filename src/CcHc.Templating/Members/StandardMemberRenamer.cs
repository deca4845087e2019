using System.Text;

namespace CcHc.Templating.Members;

/// <summary>The names that templates use when the host gives no others.</summary>
public static class StandardMemberRenamer
{
    /// <summary>Lower case with an underscore before each word: <c>LastDay</c> is <c>last_day</c>, <c>Sha256</c> is <c>sha256</c>.</summary>
    /// <param name="memberName">The .NET name.</param>
    /// <returns>The name in templates.</returns>
    public static string Rename(string memberName)
    {
        var name = new StringBuilder(memberName.Length + 4);
        var afterUpper = true;
        foreach (var letter in memberName)
        {
            var isUpper = char.IsUpper(letter);
            if (isUpper && !afterUpper)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(letter));
            afterUpper = isUpper || letter == '_';
        }

        return name.ToString();
    }
}
