namespace CcHc.Templating.Runtime;

/// <summary>Named values that a template can look up and, unless they are read-only, write.</summary>
public interface IScriptObject
{
    /// <summary>How many members there are.</summary>
    int Count { get; }

    /// <summary>Gets the names of the members, in order.</summary>
    /// <returns>The names.</returns>
    IEnumerable<string> GetMembers();

    /// <summary>Looks a member up.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="value">Its value, or null when there is none.</param>
    /// <returns>Whether there is such a member.</returns>
    bool TryGetValue(string member, out object? value);

    /// <summary>Whether a member may be written.</summary>
    /// <param name="member">Its name.</param>
    /// <returns>False when it, or the whole object, is read-only.</returns>
    bool CanWrite(string member);

    /// <summary>Writes a member.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidOperationException">The member is read-only.</exception>
    void SetValue(string member, object? value);
}
