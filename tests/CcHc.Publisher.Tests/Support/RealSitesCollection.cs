namespace CcHc.Publisher.Tests.Support;

/// <summary>Tests that look at the repository's own site share the builds of it.</summary>
[CollectionDefinition(Name)]
public sealed class RealSitesCollection : ICollectionFixture<RealSites>
{
    /// <summary>Its name.</summary>
    public const string Name = "real sites";
}
