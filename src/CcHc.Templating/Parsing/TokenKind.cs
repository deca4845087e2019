namespace CcHc.Templating.Parsing;

internal enum TokenKind
{
    EndOfFile,
    Raw,
    CodeEnter,
    CodeExit,
    NewLine,
    SemiColon,
    Identifier,
    Variable,
    Number,
    Text,
    Interpolated,
    Operator,
    Invalid,
}
