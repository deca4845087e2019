using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>A single value with what is attached to it: <c>-task.agencies[0].name</c>.</summary>
internal sealed class TermParser(TokenReader reader, StatementParser statements, ExpressionParser expressions)
{
    public ScriptExpression ParseTerm(bool inArgument)
    {
        var start = reader.Current;
        if (!reader.Enter(start.Start))
        {
            reader.Leave();
            return Missing();
        }

        var term = ParsePrefixed(start, inArgument);
        reader.Leave();
        return term;
    }

    public ScriptExpression ParsePrimary(bool inArgument)
    {
        var token = reader.Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Text:
                reader.Next();
                return new ScriptLiteral(reader.SpanOf(token), token.Value);
            case TokenKind.Interpolated:
                reader.Next();
                return ParseInterpolated(token);
            case TokenKind.Variable:
                reader.Next();
                return MakeLocal(token);
            case TokenKind.Identifier:
                return ParseWord(token);
            case TokenKind.Operator when token.Text is "(":
                return ParseNested(token);
            case TokenKind.Operator when token.Text is "[":
                return ParseArray(token);
            case TokenKind.Operator when token.Text is "{":
                return new ObjectParser(reader, expressions).Parse(token);
            default:
                reader.Report(reader.SpanOf(token), $"A value is missing before {TokenReader.Describe(token)}.");
                return Missing();
        }
    }

    public ScriptNamedArgument? TryParseNamedArgument()
    {
        var name = reader.Current;
        if (name.Kind != TokenKind.Identifier || !reader.Peek().Is(":") || reader.Peek().AfterSpace)
        {
            return null;
        }

        reader.Next();
        reader.Next();
        var value = expressions.ParseArgument();
        return new ScriptNamedArgument(reader.SpanFrom(name.Start), name.Text, value);
    }

    public ScriptLiteral Missing() => new(reader.SpanOf(reader.Current), value: null);

    private ScriptExpression ParsePrefixed(Token start, bool inArgument)
    {
        if (OperatorTable.Unary(start) is { } unary)
        {
            reader.Next();
            var operand = expressions.ParseUnaryOperand(inArgument);
            return new ScriptUnaryExpression(reader.SpanFrom(start.Start), unary, operand);
        }

        if (start.Is("++") || start.Is("--"))
        {
            reader.Next();
            return MakeIncrement(expressions.ParseUnaryOperand(inArgument), start, isPrefix: true);
        }

        return ParsePostfix(ParsePrimary(inArgument));
    }

    private ScriptExpression ParsePostfix(ScriptExpression value)
    {
        for (var count = 0; !reader.HasFailed; count++)
        {
            var token = reader.Current;
            if (token.Is(".") || token.Is("?."))
            {
                value = ParseMember(value);
            }
            else if (token.Is("[") && !token.AfterSpace)
            {
                reader.OpenGroup();
                var index = expressions.ParseExpression();
                reader.CloseGroup("]", "[", token);
                value = new ScriptIndexerExpression(reader.SpanFrom(value.Span.Start), value, index);
            }
            else if (token.Is("(") && !token.AfterSpace && value is not (ScriptLiteral or ScriptNestedExpression))
            {
                value = ParseExplicitCall(value);
            }
            else if ((token.Is("++") || token.Is("--")) && ExpressionParser.IsAssignable(value))
            {
                reader.Next();
                return MakeIncrement(value, token, isPrefix: false);
            }
            else
            {
                return value;
            }

            if (count >= reader.Options.NestingLimit)
            {
                reader.Report(reader.SpanOf(token), $"This path has more than {reader.Options.NestingLimit} steps.");
            }
        }

        return value;
    }

    private ScriptExpression ParseMember(ScriptExpression target)
    {
        var dot = reader.Next();
        var name = reader.Current;
        if (name.Kind != TokenKind.Identifier)
        {
            reader.Report(reader.SpanOf(name), $"The name of a member is missing after '{dot.Text}'.");
            return target;
        }

        reader.Next();
        var span = SourceSpan.Between(target.Span, reader.SpanOf(name));
        return name.Text == "empty?"
            ? new ScriptIsEmptyExpression(span, target)
            : new ScriptMemberExpression(span, target, name.Text, reader.SpanOf(name), isOptional: dot.Text == "?.");
    }

    private ScriptFunctionCall ParseExplicitCall(ScriptExpression target)
    {
        var opening = reader.Current;
        var arguments = new List<ScriptExpression>();
        reader.OpenGroup();
        while (!reader.Current.Is(")") && !reader.HasFailed)
        {
            arguments.Add(TryParseNamedArgument() ?? expressions.ParseExpression());
            if (!reader.Current.Is(","))
            {
                break;
            }

            reader.Next();
        }

        reader.CloseGroup(")", "(", opening);
        return new ScriptFunctionCall(reader.SpanFrom(target.Span.Start), target, arguments, isExplicit: true);
    }

    private ScriptIncrementDecrementExpression MakeIncrement(ScriptExpression operand, Token op, bool isPrefix)
    {
        if (!ExpressionParser.IsAssignable(operand))
        {
            reader.Report(operand.Span, $"'{op.Text}' changes a variable, a member or an element, nothing else.");
        }

        var span = isPrefix ? reader.SpanFrom(op.Start) : reader.SpanFrom(operand.Span.Start);
        return new ScriptIncrementDecrementExpression(span, operand, op.Text == "++", isPrefix);
    }

    private ScriptExpression MakeLocal(Token token)
    {
        var span = reader.SpanOf(token);
        var name = token.Text[1..];
        return int.TryParse(name, out var index) && char.IsAsciiDigit(name[0])
            ? new ScriptIndexerExpression(span, new ScriptVariableLocal(span, ""), new ScriptLiteral(span, index))
            : new ScriptVariableLocal(span, name);
    }

    private ScriptExpression ParseWord(Token token)
    {
        var span = reader.SpanOf(token);
        if (token.Text == "do")
        {
            var function = statements.ParseAnonymousFunction();
            return new ScriptAnonymousFunction(function.Span, function);
        }

        reader.Next();
        switch (token.Text)
        {
            case "true":
                return new ScriptLiteral(span, value: true);
            case "false":
                return new ScriptLiteral(span, value: false);
            case "null":
                return new ScriptLiteral(span, value: null);
            case "this":
                return new ScriptThisExpression(span);
            case "for" or "while" or "tablerow" when reader.Current.Is("."):
                return new ScriptVariableLoop(span, token.Text);
            case "for" or "while" or "tablerow" or "if" or "else" or "end" or "case" or "when" or "func" or "ret" or "break" or "continue" or "capture"
                or "with" or "wrap" or "readonly" or "import" or "in":
                reader.Report(span, $"'{token.Text}' is a word of the language and no value.");
                return new ScriptLiteral(span, value: null);
            default:
                return new ScriptVariableGlobal(span, token.Text);
        }
    }

    private ScriptNestedExpression ParseNested(Token opening)
    {
        reader.OpenGroup();
        var expression = expressions.ParseExpression();
        reader.CloseGroup(")", "(", opening);
        return new ScriptNestedExpression(reader.SpanFrom(opening.Start), expression);
    }

    private ScriptArrayInitializerExpression ParseArray(Token opening)
    {
        var values = new List<ScriptExpression>();
        reader.OpenGroup();
        while (!reader.Current.Is("]") && !reader.HasFailed)
        {
            values.Add(expressions.ParseExpression());
            if (!reader.Current.Is(","))
            {
                break;
            }

            reader.Next();
        }

        reader.CloseGroup("]", "[", opening);
        return new ScriptArrayInitializerExpression(reader.SpanFrom(opening.Start), values);
    }

    private ScriptInterpolatedExpression ParseInterpolated(Token token)
    {
        var parts = new List<ScriptExpression>();
        foreach (var part in (List<InterpolatedPart>)token.Value!)
        {
            var end = new TextPosition(part.EndOffset, part.Start.Line, part.Start.Column + part.EndOffset - part.Start.Offset);
            var span = new SourceSpan(reader.FileName, part.Start, end);
            parts.Add(part.Text is null ? ParsePart(part, span) : new ScriptLiteral(span, part.Text));
        }

        return new ScriptInterpolatedExpression(reader.SpanOf(token), parts);
    }

    private ScriptExpression ParsePart(InterpolatedPart part, SourceSpan span)
    {
        if (!reader.Enter(part.Start))
        {
            reader.Leave();
            return Missing();
        }

        var (tokens, messages) = Lexer.ReadCode(reader.Source, reader.FileName, part.Start, part.EndOffset);
        var inner = new TokenReader(tokens, messages, reader.Source, reader.FileName, reader.Options with { NestingLimit = reader.LevelsLeft });
        var expression = new StatementParser(inner).ParseExpression();
        if (inner.Current.Kind != TokenKind.EndOfFile)
        {
            inner.Report(inner.SpanOf(inner.Current), $"{TokenReader.Describe(inner.Current)} cannot stand here: a value in a string ends with a brace.");
        }

        reader.Messages.AddRange(messages);
        reader.Leave();
        return messages.Count > 0 ? new ScriptLiteral(span, value: null) : expression;
    }
}
