using System.CommandLine;

namespace CcHc.Publisher.Cli;

/// <summary>Writes the help of a command in the command's language.</summary>
internal static class HelpText
{
    /// <summary>Writes it.</summary>
    public static void Write(Command command, Wording words, TextWriter output)
    {
        var options = command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive)).ToArray();
        var name = string.Join(' ', command.Parents.OfType<Command>().Select(p => p.Name).Append(command.Name));
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(words.Usage);
        var following = command.Subcommands.Count > 0 ? $" {string.Join('|', command.Subcommands.Select(c => c.Name))}" : string.Concat(command.Arguments.Select(a => $" {a.HelpName}"));
        output.WriteLine($"  {name}{following} [--…]");
        Table(words.Commands, [.. command.Subcommands.Select(c => (c.Name, c.Description ?? ""))], output);
        Table(words.Options, [.. options.Select(o => (Label(o), o.Description ?? ""))], output);
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(words.MoreHelp);
        }
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Prepend(option.Name));
        return option.ValueType == typeof(bool) ? names : $"{names} {option.HelpName}";
    }

    private static void Table(string title, IReadOnlyList<(string Name, string Description)> rows, TextWriter output)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var width = rows.Max(r => r.Name.Length);
        output.WriteLine();
        output.WriteLine(title);
        foreach (var (name, description) in rows)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }
}
