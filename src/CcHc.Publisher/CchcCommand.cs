using System.CommandLine;
using System.CommandLine.Parsing;
using CcHc.Publisher.Building;
using CcHc.Publisher.Checking;
using CcHc.Publisher.Cli;
using CcHc.Publisher.Importing;

namespace CcHc.Publisher;

/// <summary>The <c>cchc</c> command: parse, call, print, return a number.</summary>
internal sealed class CchcCommand(CliHost host)
{
    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var words = Wordings.Vietnamese;
        arguments = [.. arguments.Select(OptionSpelling.Ascii)];
        try
        {
            words = LanguageOf(arguments);
            return Run(arguments, words, cancellation);
        }
        catch (UsageException wrong)
        {
            host.Error.WriteLine(wrong.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine(words.Stopped);
            return ExitCode.Failed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(words.DiskFailed(failure.Message.TrimEnd('.')));
            return Failed(failure);
        }
        catch (Exception bug)
        {
            host.Error.WriteLine(words.Bug($"{bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")}"));
            return Failed(bug);
        }
    }

    private int Run(IReadOnlyList<string> arguments, Wording words, CancellationToken cancellation)
    {
        var root = CreateRoot(words, cancellation);
        var parsed = root.Parse(arguments);
        if (parsed.GetValue<bool>("--version"))
        {
            host.Output.WriteLine(ProgramVersion.Text);
            return ExitCode.Fine;
        }

        if (parsed.GetValue<bool>("--help"))
        {
            HelpText.Write(parsed.CommandResult.Command, words, host.Output);
            return ExitCode.Fine;
        }

        if (parsed.Errors.Count > 0 || parsed.CommandResult.Command == root)
        {
            foreach (var sentence in Explain(parsed, words).Distinct(StringComparer.Ordinal))
            {
                host.Error.WriteLine(sentence);
            }

            HelpText.Write(parsed.CommandResult.Command, words, host.Error);
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = host.Output, Error = host.Error });
    }

    private Command CreateRoot(Wording words, CancellationToken cancellation)
    {
        var root = new Command("cchc", words.About);
        root.Add(new Option<bool>("--help", "-h", "-?") { Description = words.HelpOption, Recursive = true });
        root.Add(new Option<bool>("--version") { Description = words.VersionOption });
        root.Add(new Option<string>("--lang") { Description = words.LangOption, HelpName = "vi|en", Recursive = true });
        root.Add(BuildCommand.Create(host, words, cancellation));
        root.Add(CheckCommand.Create(host, words, cancellation));
        root.Add(ImportCommand.Create(host, words, cancellation));
        return root;
    }

    private static IEnumerable<string> Explain(ParseResult parsed, Wording words)
    {
        foreach (var word in parsed.UnmatchedTokens)
        {
            yield return words.UnknownWord(word);
        }

        foreach (var error in parsed.Errors)
        {
            if (error.SymbolResult is OptionResult option)
            {
                yield return words.NeedsValue(option.Option.Name);
            }
        }

        if (parsed.UnmatchedTokens.Count == 0 && parsed.CommandResult.Command.Subcommands.Count > 0)
        {
            yield return words.NoCommand;
        }
    }

    private static Wording LanguageOf(IReadOnlyList<string> arguments)
    {
        const string Option = "--lang";
        for (var at = 0; at < arguments.Count; at++)
        {
            var given = arguments[at].StartsWith($"{Option}=", StringComparison.Ordinal) ? arguments[at][(Option.Length + 1)..]
                : arguments[at] == Option && at + 1 < arguments.Count ? arguments[at + 1]
                : null;
            if (given is not null)
            {
                return Wordings.Find(given) ?? throw new UsageException(Wordings.Vietnamese.BadLanguage(given));
            }
        }

        return Wordings.Vietnamese;
    }

    private int Failed(Exception failure)
    {
        if (Environment.GetEnvironmentVariable("CCHC_DEBUG") == "1")
        {
            host.Error.WriteLine(failure);
        }

        return ExitCode.Failed;
    }
}
