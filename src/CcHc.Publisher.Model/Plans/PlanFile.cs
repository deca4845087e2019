namespace CcHc.Publisher.Model.Plans;

/// <summary>A file of a plan's <c>tai-lieu</c> folder.</summary>
/// <param name="Path">Its path below that folder, with <c>/</c>.</param>
/// <param name="Source">Where it stands on disk, for whoever copies it; never shown and never written into the site.</param>
/// <param name="Size">Bytes.</param>
public sealed record PlanFile(string Path, string Source, long Size);
