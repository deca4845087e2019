using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary><c>{a: 1, "b c": 2}</c></summary>
internal sealed class ObjectParser(TokenReader reader, ExpressionParser expressions)
{
    public ScriptObjectInitializerExpression Parse(Token opening)
    {
        var members = new List<ScriptObjectMember>();
        reader.OpenGroup();
        while (!reader.Current.Is("}") && !reader.HasFailed)
        {
            var name = reader.Current;
            if (name.Kind is not (TokenKind.Identifier or TokenKind.Text))
            {
                reader.Report(reader.SpanOf(name), $"The name of a member is missing before {TokenReader.Describe(name)}.");
                break;
            }

            reader.Next();
            if (!reader.Current.Is(":"))
            {
                reader.Report(reader.SpanOf(reader.Current), $"':' is missing after the member '{name.Text}'.");
                break;
            }

            reader.Next();
            var value = expressions.ParseExpression();
            members.Add(new ScriptObjectMember(reader.SpanFrom(name.Start), name.Text, value));
            if (!reader.Current.Is(","))
            {
                break;
            }

            reader.Next();
        }

        reader.CloseGroup("}", "{", opening);
        return new ScriptObjectInitializerExpression(reader.SpanFrom(opening.Start), members);
    }
}
