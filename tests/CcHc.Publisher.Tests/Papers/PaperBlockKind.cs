namespace CcHc.Publisher.Tests.Papers;

/// <summary>What a block of a paper is.</summary>
internal enum PaperBlockKind
{
    Paragraph,
    Heading,
    Item,
}
