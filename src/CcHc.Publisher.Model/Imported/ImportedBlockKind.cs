namespace CcHc.Publisher.Model.Imported;

/// <summary>What a block of text is.</summary>
public enum ImportedBlockKind
{
    /// <summary>A paragraph. Its number, if it has one, belongs to its words.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,
}
