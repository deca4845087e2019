namespace CcHc.Publisher.Content.Writing;

/// <summary>What happens to a content file. None is ever deleted.</summary>
public enum ContentChangeKind
{
    /// <summary>It is new.</summary>
    Create,

    /// <summary>Parts of it are changed.</summary>
    Edit,
}
