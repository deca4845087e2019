using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Statements that hold other statements and close with <c>end</c>.</summary>
internal sealed class BlockParser(TokenReader reader, StatementParser statements, ExpressionParser expressions)
{
    public ScriptStatement? TryParse(Token token, string? indent) => token.Text switch
    {
        "if" => ParseIf(indent),
        "for" or "tablerow" => ParseFor(token, indent),
        "while" => ParseWhile(indent),
        "case" => ParseCase(indent),
        "capture" => ParseCapture(indent),
        "with" => ParseWith(indent),
        "wrap" => ParseWrap(indent),
        "func" => ParseFunction(indent),
        _ => null,
    };

    public ScriptFunction ParseAnonymousFunction()
    {
        var start = reader.Next();
        var groups = reader.SuspendGroups();
        var parameters = reader.Current.Is("(") ? ParseParameters() : null;
        statements.ExpectEndOfStatement("'do'");
        var body = statements.ParseBlock();
        reader.ResumeGroups(groups);
        ExpectEnd(start);
        return new ScriptFunction(reader.SpanFrom(start.Start), name: null, parameters, body);
    }

    private ScriptIfStatement ParseIf(string? indent)
    {
        var start = reader.Next();
        var condition = expressions.ParseExpression();
        statements.ExpectEndOfStatement("'if'");
        var then = statements.ParseBlock();
        var @else = ParseElse(indent, start);
        return new ScriptIfStatement(reader.SpanFrom(start.Start), condition, then, @else) { Indent = indent };
    }

    private ScriptStatement? ParseElse(string? indent, Token start)
    {
        if (reader.Current.IsWord("else") && reader.Peek().IsWord("if"))
        {
            reader.Next();
            if (!reader.Enter(reader.Current.Start))
            {
                return null;
            }

            var next = ParseIf(indent: null);
            reader.Leave();
            return next;
        }

        var block = ParseElseBlock();
        ExpectEnd(start);
        return block;
    }

    private ScriptBlockStatement? ParseElseBlock()
    {
        if (!reader.Current.IsWord("else"))
        {
            return null;
        }

        reader.Next();
        statements.ExpectEndOfStatement("'else'");
        return statements.ParseBlock();
    }

    private ScriptForStatement ParseFor(Token start, string? indent)
    {
        reader.Next();
        var variable = expressions.ParseVariable();
        if (reader.Current.IsWord("in"))
        {
            reader.Next();
        }
        else
        {
            reader.Report(reader.SpanOf(reader.Current), $"'in' is missing after the variable of '{start.Text}'.");
        }

        var iterator = expressions.ParseLoopIterator();
        var options = ParseLoopOptions();
        statements.ExpectEndOfStatement($"'{start.Text}'");
        var body = statements.ParseBlock();
        var @else = ParseElseBlock();
        ExpectEnd(start);
        var isTableRow = start.Text == "tablerow";
        return new ScriptForStatement(reader.SpanFrom(start.Start), variable, iterator, options, body, @else, isTableRow) { Indent = indent };
    }

    private ScriptLoopOptions ParseLoopOptions()
    {
        var options = ScriptLoopOptions.None;
        while (expressions.IsLoopOption())
        {
            var name = reader.Next();
            if (name.Text == "reversed")
            {
                options = options with { Reversed = true };
                continue;
            }

            reader.Next();
            var value = expressions.ParseLoopIterator();
            options = name.Text switch
            {
                "limit" => options with { Limit = value },
                "offset" => options with { Offset = value },
                _ => options with { Columns = value },
            };
        }

        return options;
    }

    private ScriptWhileStatement ParseWhile(string? indent)
    {
        var start = reader.Next();
        var condition = expressions.ParseExpression();
        statements.ExpectEndOfStatement("'while'");
        var body = statements.ParseBlock();
        ExpectEnd(start);
        return new ScriptWhileStatement(reader.SpanFrom(start.Start), condition, body) { Indent = indent };
    }

    private ScriptCaseStatement ParseCase(string? indent)
    {
        var start = reader.Next();
        var value = expressions.ParseExpression();
        statements.ExpectEndOfStatement("'case'");
        var before = statements.ParseBlock();
        var stray = before.Statements.FirstOrDefault(statement => statement is not ScriptRawStatement raw || !string.IsNullOrWhiteSpace(raw.Text));
        if (stray is not null)
        {
            reader.Note(stray.Span, "Only white space can stand between 'case' and its first 'when'.");
        }

        var whens = new List<ScriptWhenStatement>();
        while (reader.Current.IsWord("when"))
        {
            whens.Add(ParseWhen());
        }

        var @else = ParseElseBlock();
        ExpectEnd(start);
        return new ScriptCaseStatement(reader.SpanFrom(start.Start), value, whens, @else) { Indent = indent };
    }

    private ScriptWhenStatement ParseWhen()
    {
        var start = reader.Next();
        var values = new List<ScriptExpression> { expressions.ParseWhenValue() };
        while (reader.Current.Is(",") || reader.Current.Is("||"))
        {
            reader.Next();
            reader.SkipNewLines();
            values.Add(expressions.ParseWhenValue());
        }

        statements.ExpectEndOfStatement("'when'");
        return new ScriptWhenStatement(reader.SpanFrom(start.Start), values, statements.ParseBlock());
    }

    private ScriptCaptureStatement ParseCapture(string? indent)
    {
        var start = reader.Next();
        var target = expressions.ParseTarget();
        statements.ExpectEndOfStatement("'capture'");
        var body = statements.ParseBlock();
        ExpectEnd(start);
        return new ScriptCaptureStatement(reader.SpanFrom(start.Start), target, body) { Indent = indent };
    }

    private ScriptWithStatement ParseWith(string? indent)
    {
        var start = reader.Next();
        var target = expressions.ParseExpression();
        statements.ExpectEndOfStatement("'with'");
        var body = statements.ParseBlock();
        ExpectEnd(start);
        return new ScriptWithStatement(reader.SpanFrom(start.Start), target, body) { Indent = indent };
    }

    private ScriptWrapStatement ParseWrap(string? indent)
    {
        var start = reader.Next();
        var target = expressions.ParseExpression();
        statements.ExpectEndOfStatement("'wrap'");
        var body = statements.ParseBlock();
        ExpectEnd(start);
        return new ScriptWrapStatement(reader.SpanFrom(start.Start), target, body) { Indent = indent };
    }

    private ScriptFunction ParseFunction(string? indent)
    {
        var start = reader.Next();
        var name = reader.Current;
        if (name.Kind == TokenKind.Identifier)
        {
            reader.Next();
        }
        else
        {
            reader.Report(reader.SpanOf(name), $"A function needs a name, not {TokenReader.Describe(name)}.");
        }

        var parameters = reader.Current.Is("(") ? ParseParameters() : null;
        statements.ExpectEndOfStatement("'func'");
        var body = statements.ParseBlock();
        ExpectEnd(start);
        return new ScriptFunction(reader.SpanFrom(start.Start), name.Text, parameters, body) { Indent = indent };
    }

    private List<ScriptParameter> ParseParameters()
    {
        var opening = reader.Current;
        var parameters = new List<ScriptParameter>();
        reader.OpenGroup();
        while (reader.Current.Kind == TokenKind.Identifier)
        {
            var name = reader.Next();
            ScriptExpression? value = null;
            var isVariadic = reader.Current.Is("...");
            if (isVariadic)
            {
                reader.Next();
            }
            else if (reader.Current.Is("="))
            {
                reader.Next();
                value = expressions.ParseExpression();
            }

            parameters.Add(new ScriptParameter(reader.SpanFrom(name.Start), name.Text, value, isVariadic));
            if (!reader.Current.Is(","))
            {
                break;
            }

            reader.Next();
        }

        reader.CloseGroup(")", "(", opening);
        CheckOrder(parameters);
        return parameters;
    }

    private void CheckOrder(List<ScriptParameter> parameters)
    {
        for (var i = 1; i < parameters.Count; i++)
        {
            var before = parameters[i - 1];
            if (before.IsVariadic || (before.Default is not null && parameters[i] is { Default: null, IsVariadic: false }))
            {
                reader.Report(parameters[i].Span, $"The parameter '{parameters[i].Name}' cannot stand behind '{before.Name}'.");
            }
        }
    }

    private void ExpectEnd(Token start)
    {
        if (reader.Current.IsWord("end"))
        {
            reader.Next();
            return;
        }

        var found = reader.Current;
        reader.Report(reader.SpanOf(start), $"This '{start.Text}' has no 'end'; {TokenReader.Describe(found)} was found at line {found.Start.Line}.");
        if (found.Kind == TokenKind.Identifier)
        {
            reader.Next();
        }
    }
}
