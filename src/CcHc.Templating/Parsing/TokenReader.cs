using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Walks over tokens and collects messages.</summary>
internal sealed class TokenReader(List<Token> tokens, List<LogMessage> messages, string source, string fileName, ParserOptions options)
{
    private int _index;
    private int _groups;
    private int _depth;
    private TextPosition _lastEnd = TextPosition.Start;

    public string Source => source;

    public string FileName => fileName;

    public ParserOptions Options => options;

    public List<LogMessage> Messages => messages;

    public Token Current => tokens[_index];

    /// <summary>True after a message, until the statement is left: what follows in it says nothing more.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>True when no more messages are wanted.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>How many levels may still be opened.</summary>
    public int LevelsLeft => Math.Max(options.NestingLimit - _depth, 0);

    public Token Peek(int ahead = 1) => tokens[Math.Min(_index + ahead, tokens.Count - 1)];

    public SourceSpan SpanOf(Token token) => new(fileName, token.Start, token.End);

    /// <summary>The span from a place to the end of the token before the current one.</summary>
    public SourceSpan SpanFrom(TextPosition start) => new(fileName, start, _lastEnd.Offset > start.Offset ? _lastEnd : start);

    public Token Next()
    {
        var token = Current;
        _lastEnd = token.End;
        if (token.Kind != TokenKind.EndOfFile)
        {
            _index++;
        }

        if (_groups > 0)
        {
            SkipNewLines();
        }

        return token;
    }

    public void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            _index++;
        }
    }

    /// <summary>The first token after the current one that is no new line.</summary>
    public Token PeekOverNewLines()
    {
        var index = _index;
        while (tokens[index].Kind == TokenKind.NewLine)
        {
            index++;
        }

        return tokens[index];
    }

    /// <summary>Between brackets new lines say nothing.</summary>
    public void OpenGroup()
    {
        _groups++;
        Next();
    }

    public void CloseGroup(string closing, string opening, Token openingToken)
    {
        _groups--;
        if (Current.Is(closing))
        {
            Next();
        }
        else
        {
            Report(SpanOf(Current), $"'{closing}' is missing: '{opening}' was opened at line {openingToken.Start.Line}, column {openingToken.Start.Column}.");
        }
    }

    /// <summary>Statements between brackets (a <c>do</c> block) end at new lines again.</summary>
    public int SuspendGroups() => Interlocked.Exchange(ref _groups, 0);

    public void ResumeGroups(int groups) => _groups = groups;

    public bool Enter(TextPosition at)
    {
        _depth++;
        if (_depth <= options.NestingLimit && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        Report(new SourceSpan(fileName, at, at), $"This is nested more than {options.NestingLimit} levels deep.");
        IsStopped = true;
        _index = tokens.Count - 1;
        return false;
    }

    public void Leave() => _depth--;

    public void Report(SourceSpan span, string message)
    {
        if (HasFailed || IsStopped)
        {
            return;
        }

        HasFailed = true;
        messages.Add(new LogMessage(span, message));
        if (messages.Count >= options.MessageLimit)
        {
            IsStopped = true;
            _index = tokens.Count - 1;
        }
    }

    /// <summary>Reports what does not keep the rest of the statement from being read.</summary>
    public void Note(SourceSpan span, string message)
    {
        if (!HasFailed && !IsStopped)
        {
            messages.Add(new LogMessage(span, message));
        }
    }

    /// <summary>Leaves the statement; after a message all that is left of it.</summary>
    public void Recover()
    {
        if (!HasFailed)
        {
            return;
        }

        while (!IsEndOfStatement(Current))
        {
            _index++;
        }

        HasFailed = false;
    }

    public static bool IsEndOfStatement(Token token) =>
        token.Kind is TokenKind.CodeExit or TokenKind.NewLine or TokenKind.SemiColon or TokenKind.EndOfFile or TokenKind.Raw or TokenKind.CodeEnter;

    public static string Describe(Token token) => token.Kind switch
    {
        TokenKind.Text => "a string",
        TokenKind.EndOfFile or TokenKind.NewLine => "the " + token.Text,
        TokenKind.Raw => "text",
        _ => $"'{token.Text}'",
    };
}
