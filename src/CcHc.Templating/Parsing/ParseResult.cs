using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

internal sealed record ParseResult(ScriptPage Page, IReadOnlyList<LogMessage> Messages);
